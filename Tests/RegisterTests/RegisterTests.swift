// Tests of Register.
