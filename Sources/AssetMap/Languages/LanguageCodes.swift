/// Which language codes there are, and which of them mean the same.
///
/// A language is known where it is spoken today and can be shown by a name: those of CLDR (as
/// Foundation lists them, without the extinct ones) and those of ``CommunityLanguages``. Made from CLDR's data and kept here, so that reading a tag
/// loads no locale data.
enum LanguageCodes {
  /// Every known language, in its canonical code.
  static let known = Set(words(of: knownTable))

  /// The canonical code of each other code: ISO 639-2 and 639-3 for 639-1, bibliographic codes,
  /// withdrawn codes, and members of macrolanguages that CLDR takes for the whole.
  static let aliases: [Substring: Substring] = Dictionary(
    words(of: aliasTable).map { pair in
      let codes = pair.split(separator: "-")
      return (codes[0], codes[codes.count - 1])
    },
    uniquingKeysWith: { first, _ in first }
  )

  /// The script of each language that is not usually written in Latin letters.
  static let usualScripts: [Substring: Substring] = Dictionary(
    scriptTable.split(separator: "\n").flatMap { line in
      let words = words(of: line)
      return words.dropFirst().map { ($0, words[0]) }
    },
    uniquingKeysWith: { first, _ in first }
  )

  /// The scripts that a tag may name.
  static let scripts = Set(words(of: scriptNames)).union(usualScripts.values)

  /// The codes that are also the name of another language in English or German: only where they
  /// are typed as the canonical tag do they stand for themselves.
  static let alsoNames = Set(words(of: alsoNamesTable))

  private static func words(of table: some StringProtocol) -> [Substring] {
    Substring(table).split(whereSeparator: \.isWhitespace)
  }

  private static let alsoNamesTable = "fur ga kom mon yi"

  private static let scriptNames = """
    adlm arab armn beng cakm cans cher copt cyrl deva ethi geor gonm goth grek gujr guru hang
    hani hans hant hebr hira hmng hmnp jpan kana khmr knda kore laoo latn mlym mong mtei mymr
    nkoo olck orya osge rohg sinh sylo syrc taml telu tfng thaa thai tibt vaii yezi yiii
    """

  private static let knownTable = """
    aa ab ace ach acm acq ada ady aeb af afb agq ain aiq ak akz ale aln alt am an anp apc apd
    apw ar arn aro arp arq ars arw ary arz as asa ase ast av avk awa ay ayl ayp az azb ba bal
    ban bar bas bax bbc bbj bci be bej bem bew bez bfa bfd bfq bg bgc bgn bho bi bik bin bjn
    bkm bla blo bm bn bo bpy bqi br bra brh brx bs bss bua bug bum byn byv ca cad car cay cch
    ccp ce ceb cgg ch chk chm chn cho chp chr chy cic ckb cnh cnr co cop cps cr crh crs cs csb
    csw ctg cu cv cy da dag dak dar dav de del den dgr din dje doi dsb dtp dua dum dv dyo dyu
    dz dzg ebu ee efi egl eka el en eo es esu et eu ewo ext fa fan ff fi fil fit fj fo fon fr
    frc frp frr frs fur fvr fy ga gaa gag gan gay gba gbz gd gez gil gl glk gn gon gor grb gsw
    gu guc gur guz gv gwi ha hac hai hak har haw haz hdy he hi hif hil hmn hnj hno ho hr hsb
    hsn ht hu hup hy hz ia iba ibb id ie ig ii ik ilo inh io is ish it iu izh ja jam jbo jgo
    jmc jrb jut jv ka kaa kab kac kaj kam kbd kbl kbp kcg kde kea ken kfo kg kgp kha khq khw
    ki kiu kj kk kkj kl kln km kmb kmr kn ko koi kok kos kpe kr krc kri krj krl kru ks ksb ksf
    ksh ksw kum kun kv kw kxv ky la lad lag lah lam lb lez lfn lg li lij liv lkt lmo ln lo lol
    lou loz lrc lt ltg lu lua lui lun luo lus lut luy lv lzz mad maf mag mai mak man mas mde
    mdf mdh mdr men mer mey mfe mg mgh mgo mh mi mic mid min mk ml mls mn mnc mni mnw moh mos
    mr mrj ms mt mua mus mwl mwr mwv my mye myv mzn na nan nap naq nb nd nds ne new ng nia niu
    njo nl nmg nn nnh nnp nog nov nqo nr nrb nso nus nv ny nym nyn nyo nzi oc oj om or os osa
    pa pag pam pap pau pbt pcd pcm pdc pdt pfl phr pi pis pl pms pnt pon pov pqm prs ps pt qu
    quc qug raj rap rar rej rgn rhg rif rm rn ro rof rom rtm ru rue rug rup rw rwk sa sad sah
    saq sas sat saz sba sbp sc scn sco sd sdc sdh se see seh sei sel ses sg sgs sgw shi shk
    shn shu si sid sjd sje sju sk skr sl sli sly sm sma smj smn sms sn snk so sq sr srn srr ss
    ssy st stq stv su suk sus sv sw swb syl syr szl ta tcy te tem teo ter tet tg th ti tig tiv
    tk tkl tkr tlh tli tly tmh tn to tog tok tpi tr tru trv trw ts tsd tsi tt ttt tum tvl twq
    ty tyv tzm udm ug uk umb ur urh uz uzs vai ve vec vep vi vls vmf vmw vo vot vro vun wa wae
    wal war was wbp wes wo wuu xal xh xmf xnr xog yao yap yav ybb yi yo yrl yue za zag zap zea
    zen zgh zh zne zu zun zza
    """

  private static let aliasTable = """
    aar-aa abk-ab adp-dz afr-af aii-syr ajp-apc ajt-aeb aju-jrb aka-ak alb-sq als-sq amh-am
    ara-ar arb-ar arg-an arm-hy asm-as ava-av aym-ay ayr-ay aze-az azj-az bak-ba bam-bm baq-eu
    bcc-bal bcl-bik bel-be ben-bn bgp-bal bh-bho bih-bho bis-bi blg-iba bod-bo bos-bs bre-br
    bul-bg bur-my bxk-luy bxr-bua cat-ca ces-cs cha-ch che-ce chi-zh chu-cu chv-cv cld-syr
    cmn-zh cor-kw cos-co cre-cr cym-cy cze-cs dan-da deu-de dgo-doi dhd-mwr dib-din dik-din
    dip-din diq-zza div-dv diw-din dks-din drh-mn drw-prs dut-nl dzo-dz ekk-et ell-el emk-man
    eng-en epo-eo esk-ik est-et eus-eu ewe-ee fao-fo fas-fa fat-ak ffm-ff fij-fj fin-fi fra-fr
    fre-fr fry-fy fub-ff fuc-ff fue-ff fuf-ff fuh-ff fui-ff ful-ff fuq-ff fuv-ff gaz-om
    gbo-grb geo-ka ger-de gla-gd gle-ga glg-gl glv-gv gno-gon gom-kok gre-el grn-gn gug-gn
    guj-gu gya-gba hat-ht hau-ha hea-hmn heb-he her-hz hin-hi hmo-ho hrv-hr hun-hu hye-hy
    ibo-ig ice-is ido-io iii-ii ike-iu iku-iu ile-ie in-id ina-ia ind-id ipk-ik isl-is ita-it
    iw-he jav-jv jaw-jv ji-yi jpn-ja jw-jv kal-kl kan-kn kas-ks kat-ka kau-kr kaz-kk khk-mn
    khm-km kik-ki kin-rw kir-ky knc-kr kng-kg knn-kok kom-kv kon-kg kor-ko kpv-kv ktr-dtp
    ku-kmr kua-kj kur-kmr kxl-kru kzj-dtp kzt-dtp lao-lo lat-la lav-lv lim-li lin-ln lit-lt
    ltz-lb lub-lu lug-lg lvs-lv mac-mk mah-mh mal-ml mao-mi mar-mr may-ms mhr-chm mkd-mk
    mku-man mlg-mg mlt-mt mnk-man mo-ro mol-ro mon-mn mri-mi msa-ms mup-raj mya-my nau-na
    nav-nv nbl-nr nde-nd ndo-ng nep-ne nld-nl nno-nn no-nb nob-nb nor-nb npi-ne nya-ny oci-oc
    oji-oj ori-or orm-om ory-or oss-os pan-pa pbu-ps per-fa pes-fa pli-pi plt-mg pmu-phr
    pnb-lah pol-pl por-pt prp-gu pus-ps que-qu quz-qu rmc-rom rmf-rom rml-rom rmn-rom rmo-rom
    rmw-rom rmy-rom roh-rm ron-ro rum-ro run-rn rus-ru sag-sg san-sa scc-sr scr-hr sin-si
    slk-sk slo-sk slv-sl smd-kmb sme-se smo-sm sna-sn snb-iba snd-sd som-so sot-st spa-es
    spy-kln sqi-sq src-sc srd-sc srp-sr ssw-ss sun-su swa-sw swc-sw swe-sv swh-sw tah-ty
    tam-ta tat-tt tdu-dtp tel-te tgk-tg tgl-fil tha-th tib-bo tir-ti tl-fil tnf-prs ton-to
    tsn-tn tso-ts ttq-tmh tuk-tk tur-tr tw-ak twi-ak uig-ug ukr-uk umu-del urd-ur uzb-uz
    uzn-uz ven-ve vie-vi vol-vo wel-cy wln-wa wol-wo xho-xh xpe-kpe xsl-den ydd-yi yid-yi
    yih-yi yor-yo zai-zap zha-za zho-zh zsm-ms zul-zu zyb-za
    """

  /// A script, then its languages.
  private static let scriptTable = """
    arab acm acq aeb afb aiq apc apd ar arq ars ary arz ayl ayp azb bal bej bgn bqi brh ckb fa
    arab gbz glk hac haz hno khw ks lah lrc mde mey mzn pbt phr prs ps sd sdh shu skr swb trw ug
    arab ur uzs
    armn hy
    bamu bax
    beng as bn bpy ctg mni syl
    cakm ccp
    cans cr csw iu oj
    cher chr
    copt cop
    cyrl ab ady alt av ba be bg bua ce chm crh cu cv dar inh kaa kbd kk koi krc kum kv ky lez mdf
    cyrl mk mn mrj myv nog os ru rue sah sel sjd sr tg tt tyv udm uk xal
    deva anp awa bgc bho bra brx doi gon hi hif kok kru mag mai mr mwr ne new raj sa xnr
    ethi am byn gez har sgw stv ti tig wal
    geor ka xmf
    grek el pnt tsd
    gujr gu
    guru pa
    hans gan hak hsn nan wuu zh
    hant yue
    hebr he jrb lad yi
    hmng hmn hnj
    jpan ja
    kana ain
    khmr km
    knda kn tcy
    kore ko
    laoo lo
    mand mid
    mlym ml
    mong mnc
    mymr ksw mnw my shn
    nkoo nqo
    olck sat
    orya or
    osge osa
    saur saz
    sgnw ase
    sinh pi si
    syrc syr
    taml bfq ta
    telu te
    tfng shi zen zgh
    thaa dv
    thai th
    tibt bo dz
    vaii vai
    wcho nnp
    yiii ii
    """
}
