/// How all HTML looks: on a phone, on a desk and on paper.
///
/// Dark words on white (contrast 7:1 and more); what colour says, a frame or a word says too.
enum HTMLStyle {
  /// The one style sheet.
  static let sheet: StaticString = """

    :root { color-scheme: light; --ink: #1b1f23; --soft: #4a5158; --line: #6f7780; --need: #7a3e00;
      --offer: #0b4f6c; --tint: #f4f6f8; }
    * { box-sizing: border-box; }
    body { margin: 0; background: #fff; color: var(--ink); line-height: 1.5; overflow-wrap: anywhere;
      font-family: system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", Nyala,
      Kefa, sans-serif; }
    main { max-width: 62rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
    h1, h2, h3, h4 { line-height: 1.25; margin: 0; }
    h1 { font-size: 1.75rem; margin-bottom: .5rem; }
    h2 { font-size: 1.3rem; margin: 2rem 0 .75rem; padding-bottom: .2rem;
      border-bottom: 2px solid var(--ink); }
    h3 { font-size: 1.08rem; }
    h4 { font-size: .9rem; color: var(--soft); }
    p { margin: .3rem 0; }
    article > p, footer p, li { max-width: 46rem; }
    ul { margin: .4rem 0; padding-inline-start: 1.3rem; }
    bdi { white-space: pre-wrap; }
    :lang(ar), :lang(prs), :lang(fa), :lang(ps), :lang(ckb), :lang(ur) { line-height: 1.75; }
    code { font: 600 .92em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
      white-space: nowrap; direction: ltr; unicode-bidi: isolate; }
    .mark { color: var(--soft); font-size: .92em; }
    .mark + bdi { display: block; max-width: 36rem; }
    section.entry, section.match { border: 1px solid var(--line); border-radius: 6px;
      padding: .8rem 1rem; margin: 0 0 1rem; }
    dl { margin: .5rem 0 0; }
    dl > div { display: grid; grid-template-columns: minmax(5.5rem, max-content) minmax(0, 1fr);
      column-gap: .8rem; margin: .2rem 0; }
    dt { font-weight: 600; color: var(--soft); grid-row: 1 / span 40; max-width: 11rem; }
    dd { margin: 0; grid-column: 2; }
    dd + .card { margin-top: .5rem; }
    .sides { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: .6rem; }
    .side { flex: 1 1 17rem; min-width: 0; background: var(--tint); padding: .6rem .8rem;
      border-top: 4px solid var(--need); }
    .side:last-child { border-top: 4px double var(--offer); }
    .side li { margin-bottom: .5rem; }
    dl + section, dl + section.entry { margin-top: 1rem; }
    .bridge { flex: 0 1 9rem; align-self: center; text-align: center;
      border: 1px dashed var(--line); border-radius: 6px; padding: .5rem; }
    .reasons { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: flex-start; }
    .reasons dl { flex: 1 1 20rem; min-width: 0; }
    .parts { flex: none; max-width: 100%; margin-top: .5rem; font-size: 13px; }
    svg text { fill: var(--ink); font-family: inherit; }
    .parts .most { fill: #fff; stroke: var(--line); }
    .parts .earned { fill: #2f4858; }
    figure { margin: .6rem 0 1rem; }
    figcaption { font-size: .9rem; color: var(--soft); max-width: 46rem; }
    .heat { font-size: 13px; display: block; }
    .heat rect { stroke: var(--line); }
    .lack0 { fill: #fff; } .lack1 { fill: #e3ecf1; } .lack2 { fill: #bcd2de; } .lack3 { fill: #8fb3c6; }
    .lack4 { fill: #1f4a5f; }
    svg .light { fill: #fff; }
    .hatch { stroke: var(--line); fill: none; }
    .series { font-size: 13px; display: block; }
    .bar { width: 8rem; padding-inline: 0; }
    .bar svg, .key { vertical-align: -.15em; }
    .key { margin-inline-end: .3em; }
    .bar0 { fill: #2f4858; stroke: #2f4858; } .bar1, .bar2 { fill: #fff; stroke: var(--ink); }
    .stripe, .axis { stroke: var(--ink); fill: none; }
    .dense { columns: 24rem 2; column-gap: 2rem; }
    .dense > h1, .dense > p, .dense > footer, .dense > section:has(.series),
    .dense > section:has(th:nth-child(6)) { column-span: all; }
    .dense > section { break-inside: avoid; padding-top: 2rem; }
    .dense h2 { margin-top: 0; }
    .first { border-inline-start: 5px solid var(--need); background: #fdf4e7;
      padding: .5rem .8rem; margin-top: .7rem; }
    .first h4 { color: var(--need); }
    .answers { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .5rem;
      margin-top: .8rem; padding-top: .6rem; border-top: 1px dashed var(--line); }
    .box { display: inline-block; width: 1.05rem; height: 1.05rem; border: 2px solid var(--ink);
      align-self: center; margin-inline-start: 1rem; }
    .box:first-child { margin-inline-start: 0; }
    .line { flex: 1 1 8rem; border-bottom: 1px solid var(--ink); height: 1.4rem; margin-inline-start: .3rem; }
    .scroll { overflow-x: auto; margin: .6rem 0; }
    .scroll:focus-visible { outline: 3px solid var(--offer); outline-offset: 2px; }
    table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
    th, td { text-align: start; vertical-align: top; padding: .35rem .6rem;
      border-bottom: 1px solid #b9bfc6; }
    thead th, thead td { border-bottom: 2px solid var(--ink); background: var(--tint); }
    tbody th { font-weight: 600; }
    .number { text-align: end; font-variant-numeric: tabular-nums; }
    footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid var(--line);
      font-size: .9rem; color: var(--soft); }
    ul.form { list-style: none; padding: 0; }
    ul.form li { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .6rem;
      max-width: none; margin: .5rem 0; }
    ul.form .box { flex: none; margin: 0; align-self: baseline; transform: translateY(.15rem); }
    ul.form .box + span { flex: 1; }
    .hand { font-size: 1.08rem; }
    .hand > dl { font-size: 1.15em; }
    .hand + .hand { margin-top: 3rem; padding-top: 2rem; border-top: 1px dashed var(--line); }
    .hand dl > div { grid-template-columns: 11em minmax(0, 1fr); }
    ul.sheet { list-style: none; padding: 0; margin: 2rem 0; }
    .sheet li { max-width: none; overflow: hidden; }
    .questions p { margin: 0 0 .6rem; color: var(--soft); font-size: 1.2rem; }
    .questions p:first-child { color: var(--ink); font-size: 2.6rem; font-weight: 700; line-height: 1.25; }
    .questions li { border: 4px solid var(--need); border-radius: 10px; padding: 1.5rem; margin-bottom: 1rem; }
    .questions li:last-child { border: 6px double var(--offer); }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); }
    .cards, .cards li { border: 1px dashed var(--line); border-width: 1px 0 0 1px; }
    .cards li { border-width: 0 1px 1px 0; padding: 1rem; margin: 0; }
    .cards .picture { text-align: center; }
    .cards .drawn { font-size: 4.5rem; line-height: 1.2; margin: 0; }
    .cards .label { font-size: 1.35rem; font-weight: 700; line-height: 1.3; }
    .cards .second { color: var(--soft); }
    .blank { font-size: .9rem; }
    .blank .row { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .8rem; }
    .tick { display: inline-flex; align-items: baseline; gap: .35rem; }
    .blank .box { margin: 0; flex: none; align-self: flex-start; transform: translateY(.2rem); }
    .blank .row > .line { flex-basis: 3rem; }
    .words .line { display: block; margin: 0; height: 1.8rem; }
    @media (max-width: 30rem) {
      dl > div, .hand dl > div { grid-template-columns: minmax(0, 1fr); }
      dt { grid-row: auto; max-width: none; }
      dd { grid-column: 1; }
      .bridge { flex-basis: 100%; }
      th, td { padding: .3rem; font-size: .92rem; }
      th.number { min-width: 4rem; }
      .bar, .bar svg { width: 4rem; height: auto; }
    }
    @page { size: A4; margin: 16mm 15mm 18mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
    @page wide { size: A4 landscape; }
    @page sheet { size: A4; margin: 10mm 14mm 11mm; }
    @media print {
      body { font-size: 9.5pt; line-height: 1.4; }
      :lang(ar), :lang(prs), :lang(fa), :lang(ps), :lang(ckb), :lang(ur) { line-height: 1.5; }
      main { max-width: none; padding: 0; }
      section.entry, section.match { padding: .5rem .7rem; margin-bottom: .7rem; }
      .side { flex-basis: 13rem; padding: .3rem .6rem; }
      .bridge { flex-basis: 7rem; padding: .3rem; }
      .reasons dl { flex-basis: 16rem; }
      figure { break-inside: avoid; }
      .heat { max-width: 100%; height: auto; }
      .series { max-width: 100%; height: auto; max-height: 70mm; }
      .dense { page: sheet; columns: 2; column-gap: 8mm; font-size: 7.5pt; }
      .dense * { line-height: 1.2; }
      .dense > section { padding-top: 2mm; }
      .dense > section:has(.series) { display: grid; grid-template-columns: 3fr 2fr; column-gap: 4mm; }
      .dense h1 { font-size: 15pt; margin: 0; }
      .dense h2 { grid-column: 1 / -1; font-size: 9.5pt; margin-bottom: .5mm; padding: 0;
        border-width: 1px; }
      .dense p, .dense figure, .dense .scroll { margin: 0; }
      .dense th, .dense td { padding: .15mm .8mm; }
      .dense .bar { width: 19mm; }
      .bar svg { width: 18mm; height: auto; }
      .dense .series { max-height: 44mm; }
      .dense figcaption, .dense > footer { font-size: 6.5pt; }
      .dense > footer { margin-top: 2mm; padding-top: .5mm; }
      .parts { width: 230px; height: auto; }
      .first { padding: .3rem .6rem; margin-top: .4rem; }
      .answers { margin-top: .4rem; padding-top: .4rem; }
      .wide { page: wide; font-size: 8pt; }
      .wide th, .wide td { padding: .25rem .35rem; line-height: 1.3; }
      .wide:has(th:nth-child(16)) { font-size: 6pt; }
      .wide:has(th:nth-child(22)) { font-size: 5pt; }
      .wide:has(th:nth-child(16)) :is(th, td) { padding: .2rem .1rem; }
      .wide:has(th:nth-child(16)) th.number { writing-mode: vertical-rl; text-align: end; }
      .scroll { overflow: visible; }
      thead { display: table-header-group; }
      tr, li, dl > div, .first, section.entry, section.match { break-inside: avoid; }
      section.entry:has(.sides), dl > div:has(.card ~ .card) { break-inside: auto; }
      article > section:has(> dl) { break-inside: avoid; }
      dd + dd:not(.card) { break-before: avoid; }
      .hand { font-size: 12pt; }
      article:has(> .sheet) > h1, article:has(> .sheet) > p { display: none; }
      .hand + .hand, ul.sheet { break-before: page; }
      .hand + .hand { margin: 0; padding: 0; border: 0; }
      ul.sheet { margin: 0; }
      .questions { display: grid; grid-template-rows: repeat(2, 116mm); gap: 8mm; }
      .questions li { margin: 0; display: flex; flex-direction: column; justify-content: center;
        text-align: center; break-inside: avoid; }
      .questions p:first-child { font-size: 44pt; }
      .questions p { font-size: 20pt; }
      .cards { grid-template-columns: repeat(2, 1fr); grid-auto-rows: 118mm; }
      .cards.small { grid-auto-rows: 59mm; }
      .cards li { padding: 4mm; break-inside: avoid; }
      .cards .picture { display: flex; flex-direction: column; justify-content: center; }
      .cards .drawn { font-size: 96pt; }
      .cards .label { font-size: 20pt; }
      .cards .second { font-size: 13pt; }
      .cards.small .drawn { font-size: 44pt; }
      .cards.small .label { font-size: 14pt; }
      .cards.small .second { font-size: 10pt; }
      .cards .blank { font-size: 11pt; }
      .cards.small .blank { font-size: 9pt; padding: 2.5mm 4mm; line-height: 1.25; }
      .cards.small .blank .mark, .cards.small .words .line:last-child { display: none; }
      .cards.small .words .line { height: 6mm; }
      .cards.small .box { width: .8rem; height: .8rem; }
      h1, h2, h3, h4 { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      .side, .first, thead th, thead td, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
