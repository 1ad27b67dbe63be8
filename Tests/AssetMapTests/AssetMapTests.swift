// Tests of AssetMap.
