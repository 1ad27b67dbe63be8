extension Translation {
  /// What commands say, in German.
  package static let german = Translation(
    #"""
    # The frame of errors and help.
    Error: {1*}
    → Fehler: {1}
    Warning: {1*}
    → Achtung: {1}
    {1*} All options: --help
    → {1} Alle Optionen: --help
    {1*}.
    → {1}.
    {1*}?
    → {1}?
    {1}: {2*}
    → {1}: {2}
    or
    → oder
    and
    → und
    OVERVIEW: {1}
    → WOZU: {1}
    USAGE: {1}
    → AUFRUF: {1}
    ARGUMENTS:
    → ANGABEN:
    OPTIONS:
    → OPTIONEN:
    SUBCOMMANDS:
    → BEFEHLE:
    <options>
    → <Optionen>
    <subcommand>
    → <Befehl>
    values: {1}
    → möglich: {1}
    default: {1}
    → sonst: {1}
    NAME
    → NAME
    SYNOPSIS
    → AUFRUF
    DESCRIPTION
    → BESCHREIBUNG
    COMMANDS
    → BEFEHLE
    EXIT STATUS
    → RÜCKGABEWERT
    ENVIRONMENT
    → UMGEBUNG
    Done.
    → Erledigt.
    The command ran and found problems, or refused; stderr says why.
    → Der Befehl lief und fand Probleme, oder lehnte ab; auf stderr steht, warum.
    The command was written wrongly.
    → Der Befehl war falsch geschrieben.
    Stopped with Ctrl-C.
    → Mit Strg-C abgebrochen.
    The store where --store is not given.
    → Der Speicher, wenn --store nicht angegeben ist.
    Who acts where --as is not given.
    → Wer handelt, wenn --as nicht angegeben ist.
    The day to reckon from where --today is not given.
    → Der Tag, von dem aus gerechnet wird, wenn --today nicht angegeben ist.
    The language where --lang is not given; the first that is set.
    → Die Sprache, wenn --lang nicht angegeben ist; die erste, die gesetzt ist.
    The program that shows long output on a terminal; less where it is not set.
    → Das Programm, das lange Ausgaben im Terminal zeigt; less, wenn nichts gesetzt ist.
    If set, nothing is coloured.
    → Wenn gesetzt, bleibt alles ohne Farbe.

    # What the parser of the command line says.
    Missing expected argument '{1}'
    → Es fehlt die Angabe „{1}“
    Missing value for '{1}'
    → Es fehlt der Wert für „{1}“
    Unknown option '{1}'
    → Die Option „{1}“ gibt es nicht
    Unknown option '{1}'. Did you mean '{2}'?
    → Die Option „{1}“ gibt es nicht. Meinten Sie „{2}“?
    Unexpected argument '{1}'
    → Die Angabe „{1}“ gehört nicht hierher
    {1} unexpected arguments: {2}
    → {1} Angaben gehören nicht hierher: {2}
    The value '{1}' is invalid for '{2}'
    → Der Wert „{1}“ geht nicht für „{2}“
    The value '{1}' is invalid for '{2}'. Please provide one of {3+}.
    → Der Wert „{1}“ geht nicht für „{2}“. Möglich sind {3}.
    The value '{1}' is invalid for '{2}'. Please provide one of {3+}
    → Der Wert „{1}“ geht nicht für „{2}“. Möglich sind {3}

    # The store.
    There is no store at {1}. Make one with: {2}
    → Unter {1} gibt es keinen Speicher. Legen Sie einen an mit: {2}
    There is a file at {1} already, and it was left as it is. Choose another place with --store PATH.
    → Unter {1} gibt es schon eine Datei; sie blieb, wie sie ist. Wählen Sie mit --store PFAD einen anderen Ort.
    {1} is not a store of this program: it is {2*}. It was left as it is; name a store with --store PATH.
    → {1} ist kein Speicher dieses Programms: Es ist {2}. Es blieb, wie es ist; nennen Sie einen Speicher mit --store PFAD.
    a symbolic link; name the file itself
    → eine Verknüpfung (nennen Sie die Datei selbst)
    a folder
    → ein Ordner
    a named pipe
    → eine benannte Pipe
    a device or socket
    → ein Gerät oder Socket
    an empty file
    → eine leere Datei
    not an SQLite file
    → keine SQLite-Datei
    an SQLite file of another program
    → eine SQLite-Datei eines anderen Programms
    {1} was made by a newer seewhat (schema {2}). Install the newer version; the store was left as it is.
    → {1} stammt von einem neueren seewhat (Schema {2}). Installieren Sie die neuere Fassung; der Speicher blieb, wie er ist.
    {1} or its folder is read-only, so nothing can be written. Reading still works; to write, give yourself write permission.
    → {1} oder der Ordner ist schreibgeschützt, also kann nichts geschrieben werden. Lesen geht weiterhin; zum Schreiben geben Sie sich das Schreibrecht.
    {1} is damaged ({2*}). Nothing was written; restore the last backup.
    → {1} ist beschädigt ({2}). Es wurde nichts geschrieben; stellen Sie das letzte Backup wieder her.
    SQLite's check finds faults in it
    → die Prüfung von SQLite findet Fehler
    a record cannot be read
    → ein Eintrag ist nicht lesbar
    parts of it are unreadable
    → Teile davon sind nicht lesbar
    its tables are not those of a store
    → die Tabellen sind nicht die eines Speichers
    it has no schema
    → es fehlt das Schema
    {1} could not be written or read: {2*}. The store is as it was before; mend that and run the command again.
    → {1} konnte nicht geschrieben oder gelesen werden: {2}. Der Speicher ist wie zuvor; beheben Sie das und geben Sie den Befehl noch einmal.
    the disk is full
    → die Platte ist voll
    the disk reported an error
    → die Platte meldet einen Fehler
    it cannot be opened
    → es lässt sich nicht öffnen
    there is not enough memory
    → der Arbeitsspeicher reicht nicht
    {1} was kept busy by others for more than 10 seconds. Nothing was changed; run the command again.
    → {1} war mehr als 10 Sekunden lang von anderen belegt. Es wurde nichts geändert; geben Sie den Befehl noch einmal.
    The {1} holds a NUL character, which cannot be stored. Remove it and try again; nothing was stored.
    → Im Feld {1} steht ein NUL-Zeichen, das nicht gespeichert werden kann. Nehmen Sie es heraus; gespeichert wurde nichts.
    Someone else changed the same records in between, so nothing was stored. Run the command again.
    → Jemand anderes hat dieselben Einträge inzwischen geändert, also wurde nichts gespeichert. Geben Sie den Befehl noch einmal.
    There is no {1*} “{2}” in this store. See what there is with: {3}
    → In diesem Speicher gibt es {1} „{2}“ nicht. Was es gibt, zeigt: {3}
    participant
    → Person
    card
    → Karte
    round table
    → Runder Tisch
    match
    → Paar
    theme
    → Thema
    neighbourhood
    → Stadtteil
    need
    → Anliegen
    capability
    → Angebot
    {1} is a {2*}, not a {3*}. Give the code of a {4*}.
    → {1} ist: {2}, nicht {3}. Geben Sie den Code für: {4}.
    There is a {1*} with the reference “{2}” already. Choose another reference.
    → {1} mit dem Schlüssel „{2}“ gibt es schon. Wählen Sie einen anderen Schlüssel.
    Card number {1} of round table {2} is in the store already. Choose another number, or edit that card.
    → Karte Nummer {1} des Runden Tisches {2} ist schon im Speicher. Wählen Sie eine andere Nummer, oder ändern Sie jene Karte.
    {1} has not consented to keeping cards, so none can be recorded. Record the consent first: {2}
    → {1} hat nicht eingewilligt, dass Karten aufbewahrt werden, also kann keine eingetragen werden. Tragen Sie erst die Einwilligung ein: {2}
    Matches were already decided on {1}, so these cards cannot be removed. Close them instead: {2}
    → Über Paare von {1} ist schon entschieden, also können diese Karten nicht herausgenommen werden. Schließen Sie sie stattdessen: {2}
    Match {1} rests on card {2}, so its kind and theme stay as they are. End the match first ({3}), or write a new card.
    → Paar {1} beruht auf Karte {2}, also bleiben Art und Thema, wie sie sind. Beenden Sie erst das Paar ({3}), oder schreiben Sie eine neue Karte.
    Card {1} is open already.
    → Karte {1} ist schon offen.
    Card {1} is closed already.
    → Karte {1} ist schon geschlossen.
    “{1}” cannot be the setting {2}: {3*}.
    → „{1}“ geht nicht für die Einstellung {2}: {3}.
    Stopped. Nothing was stored; the store is as it was.
    → Abgebrochen. Es wurde nichts gespeichert; der Speicher ist, wie er war.
    {1} holds the remains of an older store, which would come back in a new one at {2}. Move it away first; nothing was made.
    → In {1} liegen Reste eines älteren Speichers, die in einem neuen unter {2} wiederkämen. Räumen Sie die Datei erst weg; es wurde nichts angelegt.
    There is no folder {1} for the store {2}. Make it first, then run the command again.
    → Den Ordner {1} für den Speicher {2} gibt es nicht. Legen Sie ihn erst an, dann geben Sie den Befehl noch einmal.
    The folder of {1} is read-only, so no store can be made there. Give yourself write permission, or choose another place with --store PATH.
    → Der Ordner von {1} ist schreibgeschützt, also kann dort kein Speicher angelegt werden. Geben Sie sich das Schreibrecht, oder wählen Sie mit --store PFAD einen anderen Ort.
    A change of {1} was broken off, and it must be taken back before the store can be read: give yourself write permission on the file and its folder, and run the command again.
    → Eine Änderung von {1} wurde abgebrochen und muss zurückgenommen werden, bevor der Speicher gelesen werden kann: Geben Sie sich das Schreibrecht für Datei und Ordner und geben Sie den Befehl noch einmal.
    {1} was moved or replaced while it was being opened. Nothing was written; run the command again.
    → {1} wurde beim Öffnen verschoben oder ersetzt. Es wurde nichts geschrieben; geben Sie den Befehl noch einmal.
    {1} was made by an older seewhat and must be brought up to date, but it or its folder is read-only. Give yourself write permission and run the command again.
    → {1} stammt von einem älteren seewhat und muss auf den neuen Stand kommen, aber Datei oder Ordner sind schreibgeschützt. Geben Sie sich das Schreibrecht und geben Sie den Befehl noch einmal.
    {1} was erased, and whoever was erased does not come back under their code. Take {1} out of the file, or register someone new without it; nothing was stored.
    → {1} wurde gelöscht, und wer gelöscht wurde, kommt nicht unter demselben Code zurück. Nehmen Sie {1} aus der Datei, oder tragen Sie jemanden ohne diesen Code neu ein; gespeichert wurde nichts.
    {1} still holds {2}, who were erased, and it or its folder is read-only. Give yourself write permission, so that they are erased before anyone reads it.
    → In {1} steht noch {2}, obwohl gelöscht, und Datei oder Ordner sind schreibgeschützt. Geben Sie sich das Schreibrecht, damit gelöscht wird, bevor jemand liest.
    The records are gone, but {1} could not be rewritten, so that traces may be left in it. Make as much room on the disk as the store takes; the next command that opens it tries again.
    → Die Einträge sind weg, aber {1} konnte nicht neu geschrieben werden, so dass Spuren darin sein können. Schaffen Sie so viel Platz auf der Platte, wie der Speicher braucht; der nächste Befehl, der ihn öffnet, versucht es wieder.
    {1} can be read or altered by others; make it private with: {2}
    → {1} können andere lesen oder ändern; machen Sie die Datei privat mit: {2}
    There is a store or file at {1} already, and it was left as it is. Replace a store with --force (it is kept among its backups), or choose another place with --store PATH.
    → Unter {1} gibt es schon einen Speicher oder eine Datei; sie blieb, wie sie ist. Ersetzen Sie einen Speicher mit --force (er bleibt bei seinen Backups), oder wählen Sie mit --store PFAD einen anderen Ort.

    # Reviewing.
    Match {1} is {2*}, so it cannot be taken to “{3}”; nothing more can be decided about it.
    → Paar {1} ist {2}, also geht „{3}“ nicht; darüber ist nichts mehr zu entscheiden.
    Match {1} is {2*}, so “{3}” is not the next step. Possible now: {4+}
    → Paar {1} ist {2}, also ist „{3}“ nicht der nächste Schritt. Möglich ist jetzt: {4}
    proposed
    → vorgeschlagen
    accepted
    → angenommen
    introduced
    → vorgestellt
    completed
    → abgeschlossen
    declined
    → abgelehnt
    ended
    → beendet
    Match {1} is {2*}.
    → Paar {1} ist {2}.
    Match {1} is ended: consent withdrawn.
    → Paar {1} ist beendet: Einwilligung widerrufen.
    Possible now: {1+}
    → Möglich ist jetzt: {1}
    The {1*}'s side of match {2} has already been recorded (“{3}”).
    → Die Seite „{1}“ von Paar {2} ist schon eingetragen („{3}“).
    Match {1} cannot be introduced before both sides said yes. Still to ask: the {2}'s side; record a yes with: {3}
    → Bei Paar {1} geht das Vorstellen erst, wenn beide Seiten Ja gesagt haben. Noch zu fragen: die Seite {2}; tragen Sie ein Ja ein mit: {3}
    Match {1} cannot be introduced before both sides said yes. Still to ask: the {2}'s and the {3}'s side; record a yes with: {4}
    → Bei Paar {1} geht das Vorstellen erst, wenn beide Seiten Ja gesagt haben. Noch zu fragen: die Seiten {2} und {3}; tragen Sie ein Ja ein mit: {4}
    Match {1} cannot be introduced: the {2}'s and the {3}'s side has not consented to introduce. Record the consent with: {4}
    → Bei Paar {1} geht das Vorstellen nicht: Die Seiten {2} und {3} haben nicht in das Vorstellen eingewilligt. Tragen Sie die Einwilligung ein mit: {4}
    Match {1} cannot be introduced: the {2}'s side has not consented to introduce. Record the consent with: {3}
    → Bei Paar {1} geht das Vorstellen nicht: Die Seite {2} hat nicht in das Vorstellen eingewilligt. Tragen Sie die Einwilligung ein mit: {3}
    Match {1} cannot be introduced: {2}, who interprets, has not consented to introduce. Record the consent with: {3}
    → Bei Paar {1} geht das Vorstellen nicht: {2} dolmetscht und hat nicht in das Vorstellen eingewilligt. Tragen Sie die Einwilligung ein mit: {3}
    Match {1} cannot be introduced before the helper has a check for work with {2+}. Record it with: {3}
    → Bei Paar {1} geht das Vorstellen erst, wenn die helfende Seite ein Führungszeugnis für die Arbeit mit {2} hat. Tragen Sie es ein mit: {3}
    children
    → Kindern
    vulnerable adults
    → schutzbedürftigen Erwachsenen
    Match {1} is not for the council to decide: one of its holders does not consent to review. Record that consent first.
    → Über Paar {1} hat der Stadtteilrat nicht zu entscheiden: Eine Seite willigt nicht ein, dem Stadtteilrat gezeigt zu werden. Tragen Sie erst diese Einwilligung ein.
    Match {1} is not shown: one of its holders does not consent to review.
    → Paar {1} wird nicht gezeigt: Eine Seite willigt nicht ein, dem Stadtteilrat gezeigt zu werden.
    The two of match {1} no longer fit: a card was closed, or a person or consent changed. Look at both with {2}, then decline or end the match.
    → Die beiden von Paar {1} passen nicht mehr: Eine Karte wurde geschlossen, oder eine Person oder Einwilligung hat sich geändert. Sehen Sie sich beide an mit {2}, dann lehnen Sie das Paar ab oder beenden es.
    {1} left out: a holder does not consent to review.
    → {1} weggelassen: Eine Seite willigt nicht ein, dem Stadtteilrat gezeigt zu werden.

    # Values that were not understood.
    an empty word is not {1*}; allowed: {2}
    → ein leeres Wort ist {1}; möglich: {2}
    an empty word is not {1*}
    → ein leeres Wort ist {1}
    “{1}” is more than one thing: name one of {2}
    → „{1}“ kann mehreres sein: Nennen Sie eines von {2}
    “{1}” is not {2*}; did you mean {3}?
    → „{1}“ ist {2}; meinten Sie {3}?
    “{1}” is not {2*}; nearest: {3}
    → „{1}“ ist {2}; am nächsten: {3}
    “{1}” is not {2*}; write it like {3}
    → „{1}“ ist {2}; schreiben Sie es wie {3}
    “{1}” is not {2*}; allowed: {3}
    → „{1}“ ist {2}; möglich: {3}
    “{1}” is not {2*}
    → „{1}“ ist {2}
    a level
    → keine Stufe
    a purpose of consent
    → kein Zweck der Einwilligung
    a kind of check
    → keine Art von Führungszeugnis
    a gender
    → kein Geschlecht
    a kind of participant
    → keine Art von Teilnehmenden
    a kind of card
    → keine Art von Karte
    a reason
    → kein Grund
    an outcome
    → kein Ergebnis
    yes or no
    → weder yes (ja) noch no (nein)
    an urgency
    → keine Dringlichkeit
    a known theme
    → kein bekanntes Thema
    a known neighbourhood
    → kein bekannter Stadtteil
    a preference
    → kein Wunsch
    a known preference
    → kein bekannter Wunsch
    a time of the week
    → keine Zeit der Woche
    a check with its days
    → kein Führungszeugnis mit seinen Tagen
    a language with its level
    → keine Sprache mit ihrer Stufe
    a word on reading
    → kein Wort zum Lesen
    a known language
    → keine bekannte Sprache
    one language
    → keine einzelne Sprache
    “{1}” is not a day; write it as 2016-11-19
    → „{1}“ ist kein Tag; schreiben Sie ihn als 2016-11-19
    “{1}” is not a code; codes look like K7QF-3MXA, and one with a slip in it is found out
    → „{1}“ ist kein Code; Codes sehen aus wie K7QF-3MXA, und ein Tippfehler darin fällt auf
    “{1}” is no setting; there are {2}
    → „{1}“ ist keine Einstellung; es gibt {2}
    “{1}” is no theme's code; write lower-case letters and hyphens, such as everyday.bees
    → „{1}“ ist kein Code eines Themas; schreiben Sie Kleinbuchstaben und Bindestriche, etwa everyday.bees
    “{1}” is not of the form en=Beekeeping
    → „{1}“ hat nicht die Form de=Imkerei
    it is not valid UTF-8; set the terminal to UTF-8 and type it again
    → das ist kein gültiges UTF-8; stellen Sie das Terminal auf UTF-8 und tippen Sie es noch einmal
    say which purposes the consent is for, such as keep,match
    → sagen Sie, in welche Zwecke eingewilligt wird, etwa keep,match
    {1} is past; a consent holds at least today
    → {1} ist vorbei; eine Einwilligung gilt mindestens heute
    a council's name is not empty
    → der Name einer Kommune ist nicht leer
    say what the occasion is called
    → sagen Sie, wie der Anlass heißt
    give at least one label, such as --label en=Beekeeping
    → geben Sie mindestens eine Bezeichnung, etwa --label de=Imkerei
    a name is not empty
    → ein Name ist nicht leer
    give their name, such as --name "Selam Tesfay"
    → geben Sie den Namen an, etwa --name "Selam Tesfay"
    name the theme, such as childcare.during-class
    → nennen Sie das Thema, etwa childcare.during-class
    say what the card is with --need THEME or --capability THEME
    → sagen Sie mit --need THEMA oder --capability THEMA, was die Karte ist
    leave out the semicolon; give the option once for each
    → lassen Sie das Semikolon weg; geben Sie die Option für jeden Wunsch einmal
    a neighbourhood's name has at least one letter or digit
    → der Name eines Stadtteils hat mindestens einen Buchstaben oder eine Ziffer
    a neighbourhood's name has no semicolon, which parts names in files
    → der Name eines Stadtteils hat kein Semikolon, denn das trennt Namen in Dateien
    the theme {1} is switched off; see the others with: {2}
    → das Thema {1} ist abgeschaltet; die anderen zeigt: {2}
    --limit is 1 or more.
    → --limit ist 1 oder mehr.
    --best is 1 or more.
    → --best ist 1 oder mehr.
    --keep is 1 or more.
    → --keep ist 1 oder mehr.
    --best goes with --export-problem.
    → --best gehört zu --export-problem.
    --open shows a file: name one with --output.
    → --open zeigt eine Datei: Nennen Sie eine mit --output.
    --within takes seconds: more than 0, and a day (86400) at most.
    → --within nimmt Sekunden: mehr als 0 und höchstens einen Tag (86400).
    --export-problem computes no plan: leave --within and --dry-run out.
    → --export-problem berechnet keinen Plan: Lassen Sie --within und --dry-run weg.
    A card is a need or a capability: give --need or --capability.
    → Eine Karte ist ein Anliegen oder ein Angebot: Geben Sie --need oder --capability an.
    Name a card with --card CODE, or a participant with --participant CODE.
    → Nennen Sie eine Karte mit --card CODE, oder eine Person mit --participant CODE.
    Say what is to change, such as --language de:B1.
    → Sagen Sie, was sich ändern soll, etwa --language de:B1.
    Say why names are shown, such as --names "calling both sides".
    → Sagen Sie, warum Namen gezeigt werden, etwa --names "beide anrufen".
    It holds their name: say why with --names, such as --names "she asked".
    → Darin steht der Name: Sagen Sie mit --names, warum, etwa --names "auf ihre Bitte".

    # What was done, and what cannot be done now.
    Wrote {1}.
    → {1} ist geschrieben.
    Wrote {1} files to {2}.
    → {1} Dateien sind in {2} geschrieben.
    Wrote the problem to {1}.
    → Die Aufgabe ist in {1} geschrieben.
    {1} cards were left out: their holders do not consent to keep.
    → {1} Karten wurden weggelassen: Die Personen willigen nicht in das Aufbewahren ein.
    Own sentences left out, because no report has them any more: {1}.
    → Eigene Sätze, die weggelassen wurden, weil kein Bericht sie mehr hat: {1}.
    Left out: {1}, because their holders do not consent to keep.
    → Weggelassen: {1}, weil die Personen nicht in das Aufbewahren einwilligen.
    Made the store {1}. Next: seewhat participant add, or seewhat import.
    → Der Speicher {1} ist angelegt. Als Nächstes: seewhat participant add, oder seewhat import.
    Try next: {1}
    → Als Nächstes: {1}
    and: {1}
    → und: {1}
    {1} cannot be read: {2*}. Check the path; nothing was stored.
    → {1} kann nicht gelesen werden: {2}. Prüfen Sie den Pfad; gespeichert wurde nichts.
    {1} cannot be written: {2*}. Name another place.
    → {1} kann nicht geschrieben werden: {2}. Nennen Sie einen anderen Ort.
    {1} cannot be made: {2*}. Name another place.
    → {1} kann nicht angelegt werden: {2}. Nennen Sie einen anderen Ort.
    No such file or directory
    → Datei oder Ordner gibt es nicht
    Permission denied
    → keine Berechtigung
    Is a directory
    → es ist ein Ordner
    Not a directory
    → es ist kein Ordner
    No space left on device
    → die Platte ist voll
    Read-only file system
    → das Dateisystem ist schreibgeschützt
    File name too long
    → der Dateiname ist zu lang
    it is a folder
    → es ist ein Ordner
    it is larger than 4 GB
    → es ist größer als 4 GB
    There is a file at {1} already. Overwrite it with --force, or name another.
    → Unter {1} gibt es schon eine Datei. Überschreiben Sie sie mit --force, oder nennen Sie eine andere.
    {1} is {2*}, not a file. Name another place.
    → {1} ist {2}, keine Datei. Nennen Sie einen anderen Ort.
    {1} is a store and is never written over. Name another place.
    → {1} ist ein Speicher und wird nie überschrieben. Nennen Sie einen anderen Ort.
    {1} would be taken for a part of {2}. Name another place.
    → {1} würde für einen Teil von {2} gehalten. Nennen Sie einen anderen Ort.
    No temporary folder can be made. Say where with --store PATH.
    → Es lässt sich kein vorübergehender Ordner anlegen. Sagen Sie mit --store PFAD, wo.
    There is no desktop here to show it on. The file is {1}.
    → Hier gibt es keine Oberfläche, die es zeigen könnte. Die Datei ist {1}.
    There is no wording in {1} yet; this is English. To write one: {2}
    → Für {1} gibt es noch keine Sätze; das hier ist Englisch. So schreiben Sie welche: {2}
    {1}: {2} sentences read, {3} changed.
    → {1}: {2} Sätze gelesen, {3} geändert.
    {1} is now {2} (before: {3}).
    → {1} ist jetzt {2} (vorher: {3}).
    Card {1} is changed.
    → Karte {1} ist geändert.
    Card {1} is open.
    → Karte {1} ist offen.
    Card {1} is closed. Open it again with: {2}
    → Karte {1} ist geschlossen. Wieder öffnen mit: {2}
    Card {1} is closed. Open it first: {2}
    → Karte {1} ist geschlossen. Öffnen Sie sie erst: {2}
    Card {1} is confirmed as of {2}.
    → Karte {1} ist am {2} bestätigt.
    Card {1} belongs to a table as a whole, so it is not matched.
    → Karte {1} gehört einem ganzen Tisch, also wird nichts Passendes gesucht.
    {1} has not consented to keep and match, so nobody can be suggested. Record the consent first: {2}
    → {1} hat nicht in keep und match eingewilligt, also kann niemand vorgeschlagen werden. Tragen Sie erst die Einwilligung ein: {2}
    Participant {1} is changed.
    → {1} ist geändert.
    Recorded: {1} consents to {2}.
    → Eingetragen: {1} willigt ein in {2}.
    Recorded: {1} withdrew their consent.
    → Eingetragen: {1} hat widerrufen.
    {1} has not consented to that, so there is nothing to withdraw. See what there is with: {2}
    → {1} hat darin nicht eingewilligt, also gibt es nichts zu widerrufen. Was es gibt, zeigt: {2}
    Someone alike is registered already:
    → Jemand Ähnliches ist schon eingetragen:
    Register them all the same?
    → Trotzdem eintragen?
    Nobody was registered. If it is someone else, say so with --new; else use the code above.
    → Niemand wurde eingetragen. Ist es jemand anderes, sagen Sie es mit --new; sonst nehmen Sie den Code oben.
    No consent to keep: no cards can be recorded for them before it is given ({1}).
    → Keine Einwilligung in das Aufbewahren: Bevor es sie gibt, können keine Karten eingetragen werden ({1}).
    Erase {1} for good?
    → {1} für immer löschen?
    {1} is erased.
    → {1} ist gelöscht.
    Erased {1} again.
    → {1} ist wieder gelöscht.
    Nobody was erased. To do it without being asked, add --yes.
    → Niemand wurde gelöscht. Um es ohne Frage zu tun, fügen Sie --yes hinzu.
    Nothing was taken out. To do it without being asked, add --yes.
    → Nichts wurde herausgenommen. Um es ohne Frage zu tun, fügen Sie --yes hinzu.
    Nothing was taken out: {1*} would go. Say so with --yes.
    → Nichts wurde herausgenommen: {1} würde entfallen. Bestätigen Sie es mit --yes.
    Take these out for good?
    → Das für immer herausnehmen?
    Take out {1*}?
    → {1} herausnehmen?
    Taken out: {1*}.
    → Herausgenommen: {1}.
    {1} went.
    → Entfallen: {1}.
    The table has no cards, so there is nothing to take out.
    → Der Tisch hat keine Karten, also ist nichts herauszunehmen.
    No card was stored in this sitting; an earlier batch goes with: {1}
    → In dieser Sitzung wurde keine Karte gespeichert; einen früheren Stapel nimmt heraus: {1}
    Neighbourhood {1} is recorded.
    → Der Stadtteil {1} ist eingetragen.
    Theme {1} is added.
    → Das Thema {1} ist da.
    Theme {1} is changed.
    → Das Thema {1} ist geändert.
    There is a theme {1} already. Change it with: {2}
    → Das Thema {1} gibt es schon. Ändern Sie es mit: {2}
    There is no top theme {1}. Add it first: {2}
    → Das Oberthema {1} gibt es nicht. Legen Sie es erst an: {2}
    Removed {1}.
    → {1} ist entfernt.
    Verified: {1} audit entries, records {2}.
    → Geprüft: {1} Einträge im Protokoll, Prüfsumme {2}.
    Restored {1}: {2} audit entries, records {3}.
    → {1} ist wiederhergestellt: {2} Einträge im Protokoll, Prüfsumme {3}.
    Restored into a temporary place: records and audit are the same.
    → An einem vorübergehenden Ort wiederhergestellt: Einträge und Protokoll sind gleich.
    The store that was there is kept as {1}.
    → Der Speicher, der da war, bleibt als {1}.
    Stopped with Ctrl-C, so nothing was stored. To store the best plan found in a given time: {1}
    → Mit Strg-C abgebrochen, also wurde nichts gespeichert. Um den besten Plan aus einer bestimmten Zeit zu speichern: {1}
    The line typed is not valid UTF-8. Set the terminal to UTF-8; the cards before it are stored.
    → Die getippte Zeile ist kein gültiges UTF-8. Stellen Sie das Terminal auf UTF-8; die Karten davor sind gespeichert.
    A name is not empty.
    → Ein Name ist nicht leer.
    Someone alike is registered already: {1}. Take that code, or write ++{2} to register them all the same.
    → Jemand Ähnliches ist schon eingetragen: {1}. Nehmen Sie diesen Code, oder schreiben Sie ++{2}, um trotzdem einzutragen.

    # Files that come in.
    {1}:{2}: {3} (column {4}): {5*}
    → {1}:{2}: {3} (Spalte {4}): {5}
    {1}:{2}: column {3}: {4*}
    → {1}:{2}: Spalte {3}: {4}
    {1}:{2}: {3*}
    → {1}:{2}: {3}
    “{1}”: {2*}
    → „{1}“: {2}
    and {1} more
    → und {1} weitere
    the file is empty; its first line must name the columns
    → die Datei ist leer; ihre erste Zeile muss die Spalten nennen
    the file is UTF-16; save it as “CSV UTF-8”
    → die Datei ist UTF-16; speichern Sie sie als „CSV UTF-8“
    the file is not saved as UTF-8 at character {1} of this line; save it as “CSV UTF-8”, or say --encoding windows-1252 if it comes from an older Windows program
    → die Datei ist beim Zeichen {1} dieser Zeile nicht als UTF-8 gespeichert; speichern Sie sie als „CSV UTF-8“, oder sagen Sie --encoding windows-1252, wenn sie aus einem älteren Windows-Programm kommt
    this file is UTF-8; leave out --encoding
    → diese Datei ist UTF-8; lassen Sie --encoding weg
    the file is not saved as Windows-1252 at character {1} of this line; save it as “CSV UTF-8” and leave out --encoding
    → die Datei ist beim Zeichen {1} dieser Zeile nicht als Windows-1252 gespeichert; speichern Sie sie als „CSV UTF-8“ und lassen Sie --encoding weg
    character {1} of this line is an invisible one (NUL) that cannot be stored; delete it, or save the file again as “CSV UTF-8”
    → Zeichen {1} dieser Zeile ist ein unsichtbares (NUL), das nicht gespeichert werden kann; löschen Sie es, oder speichern Sie die Datei neu als „CSV UTF-8“
    this is the same file as {1}; name it once
    → das ist dieselbe Datei wie {1}; nennen Sie sie einmal
    a quote opens this cell and none closes it; close it, or double the quote
    → ein Anführungszeichen öffnet diese Zelle, und keines schließt sie; schließen Sie sie, oder verdoppeln Sie das Zeichen
    a quote stands in a cell that does not begin with one; quote the whole cell and double the quotes in it
    → ein Anführungszeichen steht in einer Zelle, die nicht mit einem beginnt; setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie die darin
    text follows the quote that closes the cell; double the quotes inside a quoted cell
    → nach dem Anführungszeichen, das die Zelle schließt, kommt noch Text; verdoppeln Sie die Anführungszeichen innerhalb der Zelle
    the row has {1} cells and the header {2}; each row must have as many as the header
    → die Zeile hat {1} Zellen und die Kopfzeile {2}; jede Zeile muss so viele haben wie die Kopfzeile
    the row has {1} cell and the header {2}; each row must have as many as the header
    → die Zeile hat {1} Zelle und die Kopfzeile {2}; jede Zeile muss so viele haben wie die Kopfzeile
    the column has no name; name it or take it out
    → die Spalte hat keinen Namen; geben Sie ihr einen, oder nehmen Sie sie heraus
    column {1} means the same; keep one of them
    → Spalte {1} bedeutet dasselbe; behalten Sie eine davon
    {1} has no such column; nearest: {2}; rename it or take it out
    → {1} hat diese Spalte nicht; am nächsten: {2}; benennen Sie sie um, oder nehmen Sie sie heraus
    {1} has no such column; rename it or take it out
    → {1} hat diese Spalte nicht; benennen Sie sie um, oder nehmen Sie sie heraus
    the columns fit none of the files that import knows ({1}); nearest is {2}, which also needs {3+}; a foreign table comes in with --map
    → die Spalten passen zu keiner der Dateien, die import kennt ({1}); am nächsten ist {2}, dort ist auch nötig: {3}; eine fremde Tabelle kommt mit --map herein
    the column {1}
    → die Spalte {1}
    one of the columns {1}
    → eine der Spalten {1}
    the mapping names this column and the file has none; nearest: {1}
    → die Zuordnung nennt diese Spalte, und die Datei hat sie nicht; am nächsten: {1}
    the mapping names this column and the file has none
    → die Zuordnung nennt diese Spalte, und die Datei hat sie nicht
    the cell is empty and must be filled
    → die Zelle ist leer und muss ausgefüllt sein
    write a whole number from {1} to {2}
    → schreiben Sie eine ganze Zahl von {1} bis {2}
    write a whole number from {1}
    → schreiben Sie eine ganze Zahl ab {1}
    write a day of the calendar as 2016-11-19 or 19.11.2016
    → schreiben Sie einen Kalendertag als 2016-11-19 oder 19.11.2016
    this day is still to come (today is {1}); write a day that has been
    → dieser Tag kommt erst noch (heute ist der {1}); schreiben Sie einen vergangenen Tag
    this day lies before the day on which it begins, {1}; correct one of the two
    → dieser Tag liegt vor dem, an dem es beginnt, {1}; berichtigen Sie einen von beiden
    this is no code such as K7QF-3MXA; leave it empty in files made by hand
    → das ist kein Code wie K7QF-3MXA; lassen Sie das Feld in selbst gemachten Dateien leer
    a theme's code is one or two words of a to z, 0 to 9 and hyphens, joined by a dot, such as childcare.during-class
    → der Code eines Themas besteht aus ein oder zwei Wörtern aus a bis z, 0 bis 9 und Bindestrichen, mit einem Punkt dazwischen, etwa childcare.during-class
    the parent of this theme is {1}; write that or leave it empty
    → das Oberthema hiervon ist {1}; schreiben Sie das, oder lassen Sie es leer
    there is no theme “{1}”; add it to the file or the register
    → das Thema „{1}“ gibt es nicht; ergänzen Sie es in der Datei oder im Register
    the mapping's table has no such value; it has {1}
    → die Tabelle der Zuordnung hat diesen Wert nicht; sie hat {1}
    a name cannot hold a semicolon, which stands between names
    → ein Name kann kein Semikolon enthalten, denn das steht zwischen Namen
    a participant has a name: fill given_name, family_name or name
    → jede Person hat einen Namen: Füllen Sie given_name, family_name oder name aus
    this stands in {1} already; keep one of them
    → das steht schon in {1}; behalten Sie eines davon
    this is the reference of {1} already; write that code or another reference
    → das ist schon der Schlüssel von {1}; schreiben Sie jenen Code oder einen anderen Schlüssel
    this purpose is in force by {1} already; fill until or withdrawn_on there, or leave one of the rows out
    → dieser Zweck gilt schon durch {1}; füllen Sie dort until oder withdrawn_on aus, oder lassen Sie eine der Zeilen weg
    {1} is named twice; keep one of them
    → {1} ist zweimal genannt; behalten Sie eines davon
    {1} is named twice; keep one level for each language
    → {1} ist zweimal genannt; behalten Sie für jede Sprache eine Stufe
    this table has a card with this number already: {1}
    → dieser Tisch hat schon eine Karte mit dieser Nummer: {1}
    there is no such {1*}, neither in these files nor in the register; write its reference or its code
    → gibt es nicht ({1}), weder in diesen Dateien noch im Register; schreiben Sie Schlüssel oder Code
    setting
    → Einstellung
    consent
    → Einwilligung
    check
    → Führungszeugnis
    this participant did not consent to keep, so no card of theirs is kept
    → diese Person willigt nicht in das Aufbewahren ein, also wird keine Karte von ihr aufbewahrt
    a neighbourhood is not next to itself; take it out
    → ein Stadtteil grenzt nicht an sich selbst; nehmen Sie ihn heraus
    a theme is not related to itself; name another
    → ein Thema ist nicht mit sich selbst verwandt; nennen Sie ein anderes
    a card belongs to a participant or to a round table: name one of them
    → eine Karte gehört einer Person oder einem Runden Tisch: Nennen Sie eines davon
    a card's number belongs to a round table: name the table
    → die Nummer einer Karte gehört zu einem Runden Tisch: Nennen Sie den Tisch
    a card's number is a whole number from 1 to 99999
    → die Nummer einer Karte ist eine ganze Zahl von 1 bis 99999
    a card has words: write what was said, or its rendering
    → eine Karte hat Worte: Schreiben Sie, was gesagt wurde, oder die Wiedergabe
    a count is a whole number from 1 to {1}
    → eine Anzahl ist eine ganze Zahl von 1 bis {1}
    a card in a language theme names the language it is about, such as de or German
    → eine Karte in einem Sprachthema nennt die Sprache, um die es geht, etwa de oder Deutsch
    only cards in a language theme name a language: leave it empty
    → nur Karten in einem Sprachthema nennen eine Sprache: Lassen Sie es leer
    only a need can be urgent: leave it empty for a capability
    → nur ein Anliegen kann dringend sein: Lassen Sie es bei einem Angebot leer
    only a capability is offered to a group: leave it empty for a need
    → nur ein Angebot gilt für eine Gruppe: Lassen Sie es bei einem Anliegen leer
    no sentence has this key; leave the keys as exported
    → unter diesem Schlüssel gibt es keinen Satz; lassen Sie die Schlüssel, wie sie ausgegeben wurden
    write yes or no
    → schreiben Sie yes oder no
    a sentence stands in one line; take the line breaks out
    → ein Satz steht in einer Zeile; nehmen Sie die Zeilenumbrüche heraus
    a brace { or } is missing or too many; keep them as in the English sentence
    → eine Klammer { oder } fehlt oder ist zu viel; lassen Sie sie wie im englischen Satz
    the English sentence has no place in braces, so this may have none
    → der englische Satz hat nichts in geschweiften Klammern, also darf es hier auch nichts geben
    the places to fill are those of the English sentence, {1}, each as it is
    → die Stellen in Klammern sind die des englischen Satzes, {1}, jede so, wie sie ist
    the language has more forms for numbers: add {1}, each with its words in braces
    → die Sprache hat mehr Formen für Zahlen: Ergänzen Sie {1}, jede mit ihren Worten in Klammern
    no sheet of sentences has this column; leave it out
    → in einer Tabelle der Sätze gibt es diese Spalte nicht; lassen Sie sie weg

    # Mappings.
    the file is not UTF-8; save it as UTF-8
    → die Datei ist nicht UTF-8; speichern Sie sie als UTF-8
    the mapping cannot be read here; {1*}
    → die Zuordnung ist hier nicht lesbar; {1}
    write names and their values in braces here
    → schreiben Sie hier Namen und ihre Werte in geschweiften Klammern
    write a text in quotes here
    → schreiben Sie hier einen Text in Anführungszeichen
    this does not say where the text comes from; write a column's name in quotes, or braces with one of {1}
    → hier steht nicht, woher der Text kommt; schreiben Sie den Namen einer Spalte in Anführungszeichen, oder geschweifte Klammern mit einem von {1}
    write pairs of texts in braces here, such as { "KIDS": "childcare" }
    → schreiben Sie hier Paare von Texten in geschweiften Klammern, etwa { "KIDS": "childcare" }
    the mapping makes no records; name at least one kind, such as cards
    → die Zuordnung ergibt keine Einträge; nennen Sie mindestens eine Art, etwa cards
    “{1}” is missing; add it
    → „{1}“ fehlt; ergänzen Sie es
    “{1}” is not known here; allowed: {2}
    → „{1}“ ist hier nicht bekannt; möglich: {2}
    “{1}” stands both in columns and in constants; keep one of them
    → „{1}“ steht in columns und in constants; behalten Sie eines davon
    take away what follows the end of the mapping
    → nehmen Sie weg, was nach dem Ende der Zuordnung kommt
    write a text in quotes, a list in brackets or an object in braces
    → schreiben Sie einen Text in Anführungszeichen, eine Liste in eckigen oder ein Objekt in geschweiften Klammern
    write a name in quotes
    → schreiben Sie einen Namen in Anführungszeichen
    write “:” after the name
    → schreiben Sie „:“ nach dem Namen
    end the text with a quote
    → beenden Sie den Text mit einem Anführungszeichen

    # The dialogue at a table.
    Enter keeps what stands in [brackets]; ? helps; undo takes the last card back; quit leaves.
    → Enter behält, was in [Klammern] steht; ? hilft; undo nimmt die letzte Karte zurück; quit beendet.
    {1}: {2} cards so far.
    → {1}: bisher {2} Karten.
    card {1} · who [{2}]:
    → Karte {1} · wer [{2}]:
    card {1} · who:
    → Karte {1} · wer:
    need or capability [{1}]:
    → Anliegen (n) oder Angebot (c) [{1}]:
    need or capability:
    → Anliegen (n) oder Angebot (c):
    theme [{1}]:
    → Thema [{1}]:
    theme:
    → Thema:
    about which language [{1}]:
    → um welche Sprache geht es [{1}]:
    about which language:
    → um welche Sprache geht es:
    words in {1} [keep]:
    → Worte auf {1} [behalten]:
    words in {1}:
    → Worte auf {1}:
    in {1} [keep]:
    → auf {1} [behalten]:
    in {1}:
    → auf {1}:
    more (2, urgent, group, sat-morning …) [nothing]:
    → mehr (2, dringend, Gruppe, sat-morning …) [nichts]:
    store it? [Enter = yes, n = no, or what to mend]:
    → speichern? [Enter = ja, n = nein, oder was zu ändern ist]:
    their languages [{1}]:
    → ihre Sprachen [{1}]:
    their languages:
    → ihre Sprachen:
    their neighbourhood [{1}]:
    → ihr Stadtteil [{1}]:
    their neighbourhood:
    → ihr Stadtteil:
    they consent to (keep, match, review, introduce):
    → eingewilligt wird in (keep, match, review, introduce):
    Who holds the card? ? helps.
    → Wem gehört die Karte? ? hilft.
    Write their name after the +.
    → Schreiben Sie den Namen hinter das +.
    ! {1} has not consented to keep, so no card can be recorded for them.
    → ! {1} hat nicht in das Aufbewahren eingewilligt, also kann keine Karte eingetragen werden.
    ! “{1}” is no one registered; +NAME registers them now
    → ! „{1}“ ist nicht eingetragen; +NAME trägt die Person jetzt ein
    ! no theme has “{1}” in its name
    → ! kein Thema hat „{1}“ im Namen
    ! no language has “{1}” in its name
    → ! keine Sprache hat „{1}“ im Namen
    ! “{1}”: a number, urgent, group or times such as sat-morning
    → ! „{1}“: eine Zahl, dringend, Gruppe oder Zeiten wie sat-morning
    ! Only a capability is for a group.
    → ! Nur ein Angebot ist für eine Gruppe.
    ! Only a need can be urgent.
    → ! Nur ein Anliegen kann dringend sein.
    ! {1*}
    → ! {1}
    A card's number is from 1 to 99999.
    → Die Nummer einer Karte ist von 1 bis 99999.
    Card {1} of this table is in the register already.
    → Karte {1} dieses Tisches ist schon im Register.
    n for a need, c for a capability.
    → n für ein Anliegen (need), c für ein Angebot (capability).
    Any part of a theme's name will do.
    → Irgendein Teil des Themennamens genügt.
    Which language is it about?
    → Um welche Sprache geht es?
    What was said? (- where only the rendering is on it)
    → Was wurde gesagt? (- wenn nur die Wiedergabe darauf steht)
    Without the words said, the rendering is needed.
    → Ohne die gesprochenen Worte wird die Wiedergabe gebraucht.
    not stored
    → nicht gespeichert
    Enter stores it, n drops it, or name what to mend: who, kind, theme …
    → Enter speichert, n verwirft, oder nennen Sie, was zu ändern ist: who (wer), kind (Art), theme (Thema) …
    Without consent to keep, nothing about them is recorded.
    → Ohne Einwilligung in das Aufbewahren wird nichts über die Person eingetragen.
    Part of a name, a code or a reference finds who holds the card; several that fit are
    → Ein Teil des Namens, ein Code oder ein Schlüssel findet, wem die Karte gehört; mehrere
    shown with a number. +NAME registers someone new (++NAME where someone alike is there
    → erscheinen mit einer Nummer. +NAME trägt jemanden neu ein (++NAME, wenn jemand Ähnliches
    already), - is the table as a whole,
    → schon da ist), - ist der ganze Tisch,
    #12 says that the paper card has the number 12.
    → #12 sagt, dass die Papierkarte die Nummer 12 hat.
    Any part of a theme's name, in any language it is named in, or of its code.
    → Irgendein Teil des Themennamens, in jeder Sprache, oder seines Codes.
    The words as they were said. “in ar: …” where they are in another language than the
    → Die Worte, wie sie gesagt wurden. „in ar: …“, wenn sie in einer anderen Sprache sind als
    table's; - where only the rendering is on the card.
    → der des Tisches; - wenn nur die Wiedergabe auf der Karte steht.
    A number (helpers wanted, people served), urgent (a need), group (a capability),
    → Eine Zahl (gesuchte Helfende, mögliche Personen), dringend (Anliegen), Gruppe (Angebot),
    times such as sat-morning or weekdays-evening. - takes all of it back.
    → Zeiten wie sat-morning oder weekdays-evening. - nimmt alles zurück.
    Enter stores the card, n drops it; who, kind, theme, words, rendering, more mend it.
    → Enter speichert die Karte, n verwirft sie; who, kind, theme, words, rendering, more ändern sie.
    back goes one answer back; undo drops this card; quit leaves.
    → back geht eine Antwort zurück; undo verwirft diese Karte; quit beendet.
    stored as {1}
    → gespeichert als {1}
    card {1} is taken back; Enter keeps each of its answers
    → Karte {1} ist zurückgenommen; Enter behält jede ihrer Antworten
    dropped; undo once more takes back the last stored card
    → verworfen; noch einmal undo nimmt die zuletzt gespeicherte Karte zurück
    registered as {1}
    → eingetragen als {1}
    Left; {1*}.
    → Beendet; {1}.
    1 card was stored
    → 1 Karte wurde gespeichert
    {1} cards were stored
    → {1} Karten wurden gespeichert
    ! A terminal passes on no longer line than this, and cut it. Type a shorter one; the whole goes in later with: {1}
    → ! Ein Terminal gibt keine längere Zeile weiter und hat sie abgeschnitten. Tippen Sie eine kürzere; das Ganze kommt später hinein mit: {1}

    # Help.
    Keep the cards of round tables and link what people can do to what people need
    → Karten Runder Tische aufbewahren und verbinden, was Menschen können, mit dem, was andere brauchen
    A first look:
    → Ein erster Blick:
    A register of your own:
    → Ein eigenes Register:
    The store is the file named with --store, else in SEEWHAT_STORE, else seewhat.sqlite here.
    → Der Speicher ist die mit --store genannte Datei, sonst die in SEEWHAT_STORE, sonst seewhat.sqlite in diesem Ordner.
    Show the version.
    → Die Version zeigen.
    Show help information.
    → Diese Hilfe zeigen.
    Register residents and organisations
    → Bewohnerinnen, Bewohner und Organisationen eintragen
    Register a resident or an organisation
    → Eine Person oder Organisation eintragen
    Prints the code. Where someone alike is registered already, it says who and why, and asks.
    → Gibt den Code aus. Ist schon jemand Ähnliches eingetragen, steht da, wer und warum, und es wird gefragt.
    Example:
    → Beispiel:
    Their name in one piece, in any script
    → Der ganze Name, in jeder Schrift
    Their given name
    → Der Vorname
    Their family name
    → Der Familienname
    resident or organisation
    → resident (Person) oder organisation (Organisation)
    woman, man or diverse; asked for only where a preference needs it
    → woman (Frau), man (Mann) oder diverse (divers); nur zu fragen, wo ein Wunsch es braucht
    A language and how well it is spoken, such as ti:native or de:A2; may be repeated
    → Eine Sprache und wie gut sie gesprochen wird, etwa ti:native oder de:A2; mehrmals möglich
    The name of their neighbourhood
    → Der Name des Stadtteils
    A telephone number, address or the like, as it is
    → Telefonnummer, Adresse oder Ähnliches, so wie es ist
    When they can, such as "sat-morning; weekdays-evening"
    → Wann Zeit ist, etwa "sat-morning; weekdays-evening"
    A check they hold, such as children:2026-02-01 (with ..day where it runs out)
    → Ein Führungszeugnis, etwa children:2026-02-01 (mit ..Tag, wenn es abläuft)
    "women only", "men only", "not interpreting THEME", or other words: ask first
    → "women only", "men only", "not interpreting THEMA" oder andere Worte: erst fragen
    What they consent to: keep, match, review, introduce
    → Worin eingewilligt wird: keep, match, review, introduce
    The language the consent was given in
    → Die Sprache, in der eingewilligt wurde
    The interpreter through whom it was given
    → Wer dabei gedolmetscht hat
    The version of the notice that was read out; what consent notice prints is {1}
    → Die Fassung des vorgelesenen Hinweises; consent notice gibt {1} aus
    The last day on which it holds
    → Der letzte Tag, an dem sie gilt
    The office's own key for them
    → Der eigene Schlüssel des Büros dafür
    The day they were registered (default: today)
    → Der Tag der Eintragung (sonst: heute)
    Register them even where someone alike is there already
    → Auch dann eintragen, wenn jemand Ähnliches schon da ist
    The store (default: SEEWHAT_STORE, else seewhat.sqlite here)
    → Der Speicher (sonst: SEEWHAT_STORE, sonst seewhat.sqlite hier)
    Who acts, for the record (default: SEEWHAT_AS, else your login)
    → Wer handelt, für das Protokoll (sonst: SEEWHAT_AS, sonst Ihr Anmeldename)
    The day to reckon from (default: SEEWHAT_TODAY, else today)
    → Der Tag, von dem aus gerechnet wird (sonst: SEEWHAT_TODAY, sonst heute)
    List participants by code
    → Teilnehmende nach Code auflisten
    Names are shown only with --names and a reason. A search looks through names, contacts and references, and shows codes.
    → Namen erscheinen nur mit --names und einem Grund. Gesucht wird in Namen, Kontakten und Schlüsseln; gezeigt werden Codes.
    Only this neighbourhood
    → Nur dieser Stadtteil
    Only those who speak this language
    → Nur wer diese Sprache spricht
    Only those with this in name, contact or reference
    → Nur wer dies in Name, Kontakt oder Schlüssel hat
    Show names and contacts; say why. That names were shown goes into the audit
    → Namen und Kontakte zeigen; sagen Sie, warum. Dass Namen gezeigt wurden, kommt ins Protokoll
    text, json, csv, markdown or html
    → text, json, csv, markdown oder html
    The language to write in, by its tag or name (default: LANG, else English)
    → Die Sprache der Ausgabe, mit Kürzel oder Namen (sonst: LANG, sonst Englisch)
    Write to a file instead, readable by you alone
    → In eine Datei schreiben, die nur Sie lesen können
    Overwrite the file if there is one
    → Die Datei überschreiben, wenn es sie gibt
    Open the file written with --output in the program that shows such files
    → Die mit --output geschriebene Datei im Programm öffnen, das solche Dateien zeigt
    Show a participant and their cards
    → Eine Person mit ihren Karten zeigen
    The participant's code
    → Der Code der Person
    Change what is written about a participant
    → Ändern, was über jemanden eingetragen ist
    What is not named stays. A language or check is added to those there are.
    → Was nicht genannt wird, bleibt. Eine Sprache oder ein Führungszeugnis kommt zu den vorhandenen dazu.
    Empty a field: contact, gender, neighbourhood, times, preferences, reference
    → Ein Feld leeren: contact, gender, neighbourhood, times, preferences, reference
    Take out a language
    → Eine Sprache herausnehmen
    Take out the checks of a kind
    → Die Führungszeugnisse einer Art herausnehmen
    Withdraw a consent from today; open matches close where they need it
    → Eine Einwilligung ab heute widerrufen; offene Paare, die sie brauchen, enden
    Show, record and withdraw a participant's consents, and print the notice
    → Einwilligungen zeigen, eintragen und widerrufen, und das Hinweisblatt ausgeben
    Show every consent they gave, and what became of it
    → Jede erteilte Einwilligung zeigen, und was aus ihr wurde
    The interpreters through whom they were given are named only with --names and a reason.
    → Wer dabei gedolmetscht hat, steht nur mit --names und einem Grund da.
    Record that they consent to a purpose
    → Eine Einwilligung zu einem Zweck eintragen
    Purposes: keep, match, review, introduce. A consent that is in force takes the new terms.
    → Zwecke: keep (aufbewahren), match (Passendes suchen), review (dem Stadtteilrat zeigen), introduce (vorstellen). Gilt schon eine, so gelten nun die neuen Angaben.
    Record that they withdraw a consent, from today
    → Einen Widerruf ab heute eintragen
    It works at once. Open matches that need it end, with the reason; what was only proposed goes.
    → Er wirkt sofort. Offene Paare, die die Einwilligung brauchen, enden, mit dem Grund; was nur vorgeschlagen war, entfällt.
    The purposes: keep, match, review, introduce
    → Die Zwecke: keep, match, review, introduce
    List those who are likely registered twice, and why
    → Vermutlich doppelt Erfasste auflisten, mit Gründen
    Codes, a score from 0 to 99, what speaks for it and what against. Names are shown only with --names and a reason. Nobody is merged: look at both with "participant show", then say so with "participant merge". Relatives who share a home and a telephone are not listed for that.
    → Codes, eine Punktzahl von 0 bis 99, was dafür spricht und was dagegen. Namen stehen nur mit --names und einem Grund da. Niemand wird vereint: Sehen Sie beide mit „participant show“ an und sagen Sie es dann mit „participant merge“. Verwandte mit gleicher Wohnung und gleichem Telefon stehen deshalb nicht in der Liste.
    The lowest score that is listed, 1 to 99
    → Die kleinste Punktzahl, die aufgelistet wird, 1 bis 99
    --score is a whole number from 1 to 99.
    → --score ist eine ganze Zahl von 1 bis 99.
    Make one of two participants who are the same person
    → Zwei Einträge derselben Person zu einem vereinen
    Shows both and what becomes of them, then asks. The first code stays; the second one goes on leading to it. Cards, consents, checks, languages and matches of both are kept. Where only one of the two consents to something, that ends: the stricter one counts. It can be taken back with "participant unmerge".
    → Zeigt beide und was aus ihnen wird; dann wird gefragt. Der erste Code bleibt; der zweite führt weiter zu ihm. Karten, Einwilligungen, Führungszeugnisse, Sprachen und Paare beider bleiben. Wo nur einer der beiden in etwas einwilligt, endet das: Der strengere gilt. Zurücknehmen lässt es sich mit „participant unmerge“.
    The code that stays
    → Der Code, der bleibt
    The code that is given up
    → Der Code, der aufgegeben wird
    Make {1} one with {2}?
    → {1} mit {2} vereinen?
    Nobody was merged. To do it without being asked, add --yes.
    → Niemand wurde vereint. Um es ohne Frage zu tun, fügen Sie --yes hinzu.
    {1} is now {2}. To take it back: seewhat participant unmerge {3}
    → {1} ist jetzt {2}. Zurücknehmen mit: seewhat participant unmerge {3}
    {1} was merged and is {2} now.
    → {1} wurde vereint und ist jetzt {2}.
    Take back a merge: make two participants of one again
    → Ein Vereinen zurücknehmen: aus einem Eintrag wieder zwei machen
    Name the code that was given up, or the one that stayed: then its newest merge is taken back. Both are as they were before. What was changed since stays with the code that stayed, and so do cards written since; a consent withdrawn since is withdrawn for both.
    → Nennen Sie den aufgegebenen Code, oder den, der blieb: Dann wird dessen letztes Vereinen zurückgenommen. Beide sind wie vorher. Was seitdem geändert wurde, bleibt beim gebliebenen Code, ebenso seitdem geschriebene Karten; eine seitdem widerrufene Einwilligung ist für beide widerrufen.
    Make two of {1} and {2}?
    → Aus {1} und {2} wieder zwei machen?
    Nothing was taken back. To do it without being asked, add --yes.
    → Nichts wurde zurückgenommen. Um es ohne Frage zu tun, fügen Sie --yes hinzu.
    {1} and {2} are two participants again.
    → {1} und {2} sind wieder zwei Einträge.
    {1} and {2} are one participant already.
    → {1} und {2} sind schon ein und derselbe Eintrag.
    One of {1} and {2} is a resident and the other an organisation, so they are not one. Change the wrong one first: seewhat participant edit CODE --kind KIND
    → Einer von {1} und {2} ist eine Person und der andere eine Organisation; sie sind also nicht dasselbe. Ändern Sie zuerst den falschen: seewhat participant edit CODE --kind KIND
    {1} was not merged with anyone, so there is nothing to take back.
    → {1} wurde mit niemandem vereint; es gibt nichts zurückzunehmen.
    {1} was itself merged later. Take that back first: seewhat participant unmerge {2}
    → {1} wurde später selbst vereint. Nehmen Sie das zuerst zurück: seewhat participant unmerge {2}
    {1} was merged with {2} later. Take that back first: seewhat participant unmerge {3}
    → {1} wurde später mit {2} vereint. Nehmen Sie das zuerst zurück: seewhat participant unmerge {3}
    Print the notice about consent, to be read out, ticked and signed
    → Das Hinweisblatt zur Einwilligung ausgeben, zum Vorlesen, Ankreuzen und Unterschreiben
    In the participant's language, or in --lang: what is kept, the four purposes with boxes to tick, until when, their rights, and where to sign. Its version, {1}, is what consent grant records with --consent-notice.
    → In der Sprache der Person, oder in der mit --lang: was aufbewahrt wird, die vier Zwecke mit Kästchen zum Ankreuzen, bis wann, ihre Rechte, und wo man unterschreibt. Seine Fassung, {1}, trägt consent grant mit --consent-notice ein.
    The participant's code (default: nobody yet, in --lang)
    → Der Code der Person (sonst: noch niemand, in der Sprache von --lang)
    Which notice was read out is not recorded. Where it was the one that consent notice prints, add: {1}
    → Welches Hinweisblatt vorgelesen wurde, ist nicht eingetragen. War es das, das consent notice ausgibt, so geben Sie dazu an: {1}
    Write all that is held about a participant, for them
    → Alles ausgeben, was über jemanden gespeichert ist, für diese Person
    Name, contact, consents, cards, matches and every entry of the audit about them: as a page in text or Markdown, or as JSON to take elsewhere. It always names them, so say why. Others appear in it by their codes alone.
    → Name, Kontakt, Einwilligungen, Karten, Paare und jeder Eintrag des Protokolls dazu: als Seite in Text oder Markdown, oder als JSON zum Mitnehmen. Die Person wird immer genannt; sagen Sie daher, warum. Andere erscheinen darin nur mit ihrem Code.
    Erase a participant for good, with cards and matches
    → Jemanden für immer löschen, mit Karten und Paaren
    Shows what goes, what cannot be reached from here, and which exports and reports may have named them; then asks. Their code goes into STORE.erased, so that an older backup forgets them too.
    → Zeigt, was entfällt, was von hier aus nicht erreichbar ist und in welchen Ausgaben die Person genannt sein kann; dann wird gefragt. Ihr Code kommt in STORE.erased, damit auch ein älteres Backup sie vergisst.
    Do not ask
    → Nicht fragen
    Record round tables and type their cards
    → Runde Tische eintragen und ihre Karten abtippen
    Record a round table
    → Einen Runden Tisch eintragen
    Prints its code. A reference is a name of your own by which the table is easier to call.
    → Gibt seinen Code aus. Ein Schlüssel ist ein eigener Name, unter dem der Tisch leichter zu nennen ist.
    What the occasion is called
    → Wie der Anlass heißt
    The day it takes place
    → Der Tag, an dem er stattfindet
    Where it takes place
    → Wo er stattfindet
    The name of the neighbourhood
    → Der Name des Stadtteils
    The language spoken at it
    → Die Sprache, die dort gesprochen wird
    The name of who leads the talk
    → Der Name der Person, die das Gespräch leitet
    A name of your own for it
    → Ein eigener Name dafür
    List round tables
    → Runde Tische auflisten
    Show a round table and its cards in the order of their numbers
    → Einen Runden Tisch und seine Karten nach ihren Nummern zeigen
    The table's reference or code
    → Schlüssel oder Code des Tisches
    Type the paper cards of a round table, one after the other
    → Die Papierkarten eines Runden Tisches nacheinander abtippen
    Each card is stored as it is confirmed, so that you can leave at any moment and go on later.
    → Jede Karte ist gespeichert, sobald sie bestätigt ist; Sie können jederzeit aufhören und später weitermachen.
    Take the last batch of a table's cards out again
    → Den letzten Stapel Karten eines Tisches wieder herausnehmen
    A batch is what was typed in one sitting, or came in with one import. Cards with decided matches are never taken out.
    → Ein Stapel ist, was in einer Sitzung getippt wurde oder mit einem Import kam. Karten, über deren Paare schon entschieden ist, bleiben immer.
    All cards of the table, not only the last batch
    → Alle Karten des Tisches, nicht nur den letzten Stapel
    Record needs and capabilities in the words that were said
    → Anliegen und Angebote in den gesprochenen Worten eintragen
    Record a need or a capability
    → Ein Anliegen oder ein Angebot eintragen
    Prints the card's code. A pile of paper cards is typed faster with: seewhat table enter
    → Gibt den Code der Karte aus. Ein Stapel Papierkarten geht schneller mit: seewhat table enter
    The code of who holds it; without one it belongs to the table as a whole
    → Der Code der Person, der sie gehört; ohne ihn gehört sie dem ganzen Tisch
    The round table it was written at: its reference or code
    → Der Runde Tisch, an dem sie geschrieben wurde: Schlüssel oder Code
    A need in this theme
    → Ein Anliegen zu diesem Thema
    A capability in this theme
    → Ein Angebot zu diesem Thema
    In a language theme: the language it is about
    → In einem Sprachthema: die Sprache, um die es geht
    The words that were said
    → Die Worte, die gesagt wurden
    Their language (default: the table's, else the working language)
    → Ihre Sprache (sonst: die des Tisches, sonst die Arbeitssprache)
    The rendering into the working language
    → Die Wiedergabe in der Arbeitssprache
    Helpers wanted, or people it can serve at once
    → Wie viele Helfende gesucht sind, oder wie vielen zugleich geholfen werden kann
    Offered to a group
    → Für eine Gruppe angeboten
    When, such as sat-morning (default: the holder's times)
    → Wann, etwa sat-morning (sonst: die Zeiten der Person)
    An urgent need
    → Ein dringendes Anliegen
    The day it was written (default: the table's, else today)
    → Der Tag, an dem sie geschrieben wurde (sonst: der des Tisches, sonst heute)
    The number on the paper card
    → Die Nummer auf der Papierkarte
    The office's own key for it
    → Der eigene Schlüssel des Büros dafür
    List cards
    → Karten auflisten
    Only those of this participant
    → Nur die dieser Person
    Only those of this round table
    → Nur die dieses Runden Tisches
    need or capability
    → need (Anliegen) oder capability (Angebot)
    Only this theme, with its sub-themes
    → Nur dieses Thema mit seinen Unterthemen
    Closed ones too
    → Auch geschlossene
    Show a card: the words that were said and their rendering side by side
    → Eine Karte zeigen: die gesprochenen Worte und ihre Wiedergabe nebeneinander
    The card's code
    → Der Code der Karte
    Change what is written on a card
    → Ändern, was auf einer Karte steht
    What is not named stays. What was only proposed for the card goes; the next match proposes anew.
    → Was nicht genannt wird, bleibt. Was für die Karte nur vorgeschlagen war, entfällt; der nächste Plan schlägt neu vor.
    Close a card that asks or offers no longer
    → Eine Karte schließen, mit der nichts mehr gesucht oder angeboten wird
    What was proposed for it goes; what was decided stays.
    → Was für sie vorgeschlagen war, entfällt; was entschieden ist, bleibt.
    Record that a card still holds, so that it is kept on
    → Eintragen, dass eine Karte noch gilt, damit sie bleibt
    A card that nobody confirms goes after the term keep.unconfirmed-card-days: see seewhat purge.
    → Eine Karte, die niemand bestätigt, entfällt nach der Frist keep.unconfirmed-card-days: siehe seewhat purge.
    Open a closed card again
    → Eine geschlossene Karte wieder öffnen
    List, add, relabel and switch off themes
    → Themen auflisten, ergänzen, umbenennen und abschalten
    List themes
    → Themen auflisten
    Show a theme with all its labels
    → Ein Thema mit allen Bezeichnungen zeigen
    Its code or a label
    → Sein Code oder eine Bezeichnung
    Add a theme of your own
    → Ein eigenes Thema ergänzen
    Its code: top theme, dot, sub-theme
    → Sein Code: Oberthema, Punkt, Unterthema
    A label, such as en=Beekeeping; may be repeated
    → Eine Bezeichnung, etwa de=Imkerei; mehrmals möglich
    Its picture: one emoji
    → Sein Bild: ein Emoji
    The spoken level it takes, A1 to C2
    → Wie gut man dafür sprechen muss, A1 bis C2
    The check that helpers should hold: children, vulnerable or none
    → Welches Führungszeugnis Helfende brauchen: children, vulnerable oder none
    Its cards are likely to say something intimate
    → Seine Karten sagen wohl etwas sehr Persönliches
    Relabel a theme, change what it takes, or switch it off
    → Ein Thema umbenennen, seine Anforderungen ändern oder es abschalten
    A theme that is switched off is not offered for new cards; cards that have it keep it.
    → Ein abgeschaltetes Thema wird für neue Karten nicht angeboten; Karten, die es haben, behalten es.
    Offered for new cards
    → Für neue Karten angeboten
    Name the parts of town and which lie next to each other
    → Stadtteile nennen, und welche aneinandergrenzen
    Add a neighbourhood, or say which ones lie next to it
    → Einen Stadtteil ergänzen, oder sagen, welche an ihn grenzen
    Adjacency holds both ways; a neighbourhood that is there already is given the adjacent ones named.
    → Nachbarschaft gilt in beide Richtungen; ein Stadtteil, den es schon gibt, bekommt die genannten Nachbarn dazu.
    Its name
    → Sein Name
    A neighbourhood next to it; may be repeated
    → Ein Stadtteil daneben; mehrmals möglich
    List neighbourhoods and what lies next to them
    → Stadtteile mit ihren Nachbarn auflisten
    List those who offer to interpret
    → Auflisten, wer Dolmetschen anbietet
    List participants with an open capability in interpreting
    → Personen mit einem offenen Angebot im Thema Dolmetschen auflisten
    Find a language's tag by any part of its name
    → Das Kürzel einer Sprache über einen Teil ihres Namens finden
    Names in English, German and many other languages will do, and the codes of ISO 639.
    → Namen auf Deutsch, Englisch und in vielen anderen Sprachen gehen, und die Kürzel nach ISO 639.
    A part of a name, or a code
    → Ein Teil eines Namens, oder ein Kürzel
    Make a new, empty store
    → Einen neuen, leeren Speicher anlegen
    The store has the starting themes; a council may add its own, relabel them and switch them off.
    → Der Speicher hat die ersten Themen; eine Kommune kann eigene ergänzen, sie umbenennen und abschalten.
    The name of the council, for the head of its reports
    → Der Name der Kommune, für den Kopf ihrer Berichte
    The language the office works in
    → Die Sprache, in der das Büro arbeitet
    Take in CSV files: all of them, or nothing
    → CSV-Dateien einlesen: alle oder keine
    The kind of a file is known by its header. A second import of the same file changes nothing; a changed row updates its record. Documentation/Files.md has every column.
    → An der Kopfzeile wird erkannt, was eine Datei enthält. Dieselbe Datei ein zweites Mal ändert nichts; eine geänderte Zeile ändert ihren Eintrag. Alle Spalten stehen in Documentation/Files.md.
    The files
    → Die Dateien
    Only say what would happen
    → Nur sagen, was geschehen würde
    utf-8 or windows-1252
    → utf-8 oder windows-1252
    A JSON file that says what the columns of a foreign table are
    → Eine JSON-Datei, die sagt, was die Spalten einer fremden Tabelle bedeuten
    Write the register to CSV files, names and contacts included
    → Das Register in CSV-Dateien schreiben, mit Namen und Kontakten
    The files can be imported into a new store, which is then equal, codes included. Matches and their decisions are not in them. The files are readable by you alone: keep them so.
    → Die Dateien können in einen neuen Speicher eingelesen werden, der dann gleich ist, auch in den Codes. Paare und Entscheidungen sind nicht darin. Nur Sie können die Dateien lesen: Lassen Sie es dabei.
    The folder, made if need be
    → Der Ordner; er wird angelegt, wenn es ihn nicht gibt
    Overwrite files that are there
    → Vorhandene Dateien überschreiben
    Compute the best plan for the whole register, and propose its matches
    → Den besten Plan für das ganze Register berechnen und seine Paare vorschlagen
    Says what changed since the last plan. Decided matches are never touched.
    → Sagt, was sich seit dem letzten Plan geändert hat. Entschiedene Paare bleiben immer unberührt.
    With --within the search ends after so many seconds (reading, proving and storing come on top). The best plan so far is proposed, or the proposals there are, if these help more, with how much better another could be. Ctrl-C ends the search too, and says the same, but stores nothing.
    → Mit --within endet die Suche nach so vielen Sekunden (Lesen, Beweisen und Speichern kommen dazu). Vorgeschlagen wird der beste Plan bis dahin, oder es bleibt bei den bisherigen Vorschlägen, wenn sie mehr helfen; dabei steht, um wie viel ein anderer besser sein könnte. Strg-C beendet die Suche auch und sagt dasselbe, speichert aber nichts.
    --export-problem writes the register's matching problem as text, so that another solver can check the plan, and computes none: all direct pairs, as numbers, without names and codes. With --best 20 only the twenty best pairs of each need are written.
    → --export-problem schreibt die Zuordnungsaufgabe des Registers als Text, damit ein anderes Programm den Plan nachrechnen kann, und berechnet keinen: alle direkten Paare, als Zahlen, ohne Namen und Codes. Mit --best 20 nur die zwanzig besten Paare jedes Anliegens.
    Only say what would change
    → Nur sagen, was sich ändern würde
    End the search after so many seconds
    → Die Suche nach so vielen Sekunden beenden
    Write the matching problem to a file, and compute nothing
    → Die Zuordnungsaufgabe in eine Datei schreiben und nichts berechnen
    With --export-problem: so many pairs of each need
    → Mit --export-problem: so viele Paare je Anliegen
    Print who could help with a card, best first, without storing anything
    → Zeigen, wer bei einer Karte helfen könnte, die Besten zuerst, ohne etwas zu speichern
    For a capability it prints whom it could help. With --participant, for all their open cards. Beside each stands whether the best plan of direct help would choose it now.
    → Bei einem Angebot steht da, wem es helfen könnte. Mit --participant für alle offenen Karten der Person. Daneben steht, ob der beste Plan der direkten Hilfe es jetzt wählen würde.
    At most so many for each card
    → Höchstens so viele je Karte
    Decide on proposed matches, and record what became of them
    → Über vorgeschlagene Paare entscheiden und festhalten, was daraus wurde
    A match goes from proposed to accepted (the council says yes); then each side says yes (agree), names are exchanged (introduce), and both sides tell how it went (complete).
    → Ein vorgeschlagenes Paar wird angenommen (der Stadtteilrat sagt Ja); dann sagt jede Seite Ja (agree), Namen werden ausgetauscht (introduce), und beide Seiten erzählen, wie es war (complete).
    List the matches that await a decision
    → Die Paare auflisten, über die zu entscheiden ist
    proposed (default), accepted, introduced, completed, declined or ended; may be repeated
    → proposed (sonst), accepted, introduced, completed, declined oder ended; mehrmals möglich
    Only holders who speak this language
    → Nur Personen, die diese Sprache sprechen
    Only cards of this round table
    → Nur Karten dieses Runden Tisches
    Show a match with its reasons and what was decided
    → Ein Paar mit seinen Gründen und Entscheidungen zeigen
    The match's code
    → Der Code des Paars
    Record that the council says yes to a match
    → Eintragen, dass der Stadtteilrat zu einem Paar Ja sagt
    From now on the pair is fixed: it uses up the helper's places, and no plan touches it.
    → Ab jetzt steht das Paar fest: Es belegt Plätze der helfenden Seite, und kein Plan rührt es an.
    A note, kept with the decision
    → Eine Notiz, die bei der Entscheidung bleibt
    Record that a side says yes to an accepted match
    → Eintragen, dass eine Seite zu einem angenommenen Paar Ja sagt
    Which side said it: need or capability
    → Welche Seite es gesagt hat: need (fragend) oder capability (helfend)
    Record a no to a match, and why
    → Ein Nein zu einem Paar eintragen, und warum
    The pair is not proposed again for as long as the reason stands: distance until a side moves, language until a side's languages change, no-answer for 30 days, all else for good.
    → Das Paar wird nicht mehr vorgeschlagen, solange der Grund gilt: distance, bis eine Seite umzieht; language, bis sich die Sprachen einer Seite ändern; no-answer 30 Tage lang; alles andere für immer.
    Reasons: no-longer-needed, not-suitable, conflict-of-interest, distance, language, no-answer, other
    → Gründe: no-longer-needed (nicht mehr nötig), not-suitable (passt nicht), conflict-of-interest (Interessenkonflikt), distance (zu weit), language (Sprache), no-answer (keine Antwort), other (anderes)
    The reason
    → Der Grund
    The side that said it, if not the council: need or capability
    → Die Seite, die es gesagt hat, wenn nicht der Stadtteilrat: need oder capability
    Record that the two were introduced to each other
    → Eintragen, dass die beiden einander vorgestellt wurden
    Only after the council and both sides said yes, both consent to being introduced, and a check is there where the theme asks for one.
    → Erst wenn der Stadtteilrat und beide Seiten Ja gesagt haben, beide in das Vorstellen einwilligen und ein Führungszeugnis da ist, wo das Thema einen verlangt.
    Record how it went, as each side told it
    → Festhalten, wie es war, so wie es jede Seite erzählt
    The match is complete when both sides have told. Outcomes: helped, helped-in-part, did-not-help, did-not-meet
    → Das Paar ist abgeschlossen, wenn beide Seiten erzählt haben. Ergebnisse: helped (hat geholfen), helped-in-part (teilweise), did-not-help (hat nicht geholfen), did-not-meet (nicht getroffen)
    Which side tells: need or capability
    → Welche Seite erzählt: need oder capability
    How it went
    → Wie es war
    Stop an accepted or introduced match, and say why
    → Ein angenommenes oder vorgestelltes Paar beenden, und sagen, warum
    Print what a council decides on, and what residents and interpreters hold in hand
    → Ausgeben, worüber ein Stadtteilrat entscheidet und was Menschen in die Hand bekommen
    Print who could help whom, and why
    → Ausgeben, wer wem helfen könnte, und warum
    Codes stand for people; names are shown only with --names and a reason.
    → Codes stehen für Menschen; Namen erscheinen nur mit --names und einem Grund.
    Print the needs that nobody serves, why, and what would help
    → Ausgeben, bei welchen Anliegen noch niemand hilft, warum, und was helfen würde
    Print which changes would serve most needs more: interpreters, places, helpers
    → Ausgeben, welche Änderungen den meisten weiteren Anliegen helfen würden: Dolmetschende, Plätze, Helfende
    Each change is tried by making the plan again with it; nothing is stored. Filters say which needs are of interest; what is tried is the plan of the whole town.
    → Jede Änderung wird geprüft, indem der Plan mit ihr neu gemacht wird; gespeichert wird nichts. Filter sagen, um welche Anliegen es geht; geprüft wird am Plan der ganzen Stadt.
    How many changes at most, by themselves and one after the other
    → Höchstens so viele Änderungen, einzeln und nacheinander
    Print a table for each offer to a group: who comes, in which language, when
    → Für jedes Angebot an eine Gruppe einen Tisch ausgeben: wer kommt, in welcher Sprache, wann
    People whom the plan gives to the offer, and needs that nobody serves.
    → Menschen, die der Plan dem Angebot zuordnet, und Anliegen, bei denen niemand hilft.
    Print circles of people with the same need that nobody serves
    → Kreise von Menschen mit demselben Anliegen ausgeben, bei dem niemand hilft
    Print circles of two or three people in which each helps the next
    → Kreise von zwei oder drei Menschen ausgeben, in denen jede Person der nächsten hilft
    Print the asset map: open needs against open capabilities
    → Die Landkarte der Fähigkeiten ausgeben: offene Anliegen gegen offene Angebote
    By theme and neighbourhood and by theme and language; cards of a table as a whole count too. With --public no count below 10 is shown or can be reckoned from the others.
    → Nach Thema und Stadtteil und nach Thema und Sprache; auch Karten eines ganzen Tisches zählen mit. Mit --public wird keine Zahl unter 10 gezeigt, und keine lässt sich aus den anderen errechnen.
    For readers outside the office: hide small counts
    → Für Leserinnen und Leser außerhalb des Büros: kleine Zahlen verbergen
    Print what round tables said, to read out or show in the hall
    → Ausgeben, was an Runden Tischen gesagt wurde, zum Vorlesen oder für die Leinwand
    By theme, needs and capabilities side by side, in the working language and as they were said.
    → Nach Thema, Anliegen und Angebote nebeneinander, in der Arbeitssprache und in den gesprochenen Worten.
    The tables' references or codes, in the order to be read (default: all)
    → Schlüssel oder Codes der Tische, in der Reihenfolge des Vorlesens (sonst: alle)
    Print the page that a resident takes home, in their language
    → Das Blatt ausgeben, das jemand mit nach Hause nimmt, in der eigenen Sprache
    What they can do, what they would like, what was proposed, what they agreed to, and whom to ask: in the language they speak best of those that there are sentences in, or in --lang. Others appear by their codes until they were introduced; that names are shown goes into the audit.
    → Was die Person kann, was sie sich wünscht, was vorgeschlagen wurde, wozu sie Ja gesagt hat und wen sie fragen kann: in der Sprache, die sie am besten spricht und in der es die Sätze gibt, oder in der mit --lang. Andere stehen mit ihren Codes da, bis sie vorgestellt wurden; dass Namen gezeigt werden, kommt ins Protokoll.
    Whom to ask is not set, so the page leaves a line for it. Set it once with: {1}
    → Wen man fragen kann, ist nicht eingestellt; das Blatt lässt dafür eine Zeile frei. Stellen Sie es einmal ein mit: {1}
    Print a page for each person of a match, with names, in their language
    → Für jede Person eines Paares ein Blatt ausgeben, mit Namen, in ihrer Sprache
    Only after the council and both sides said yes and all of them, with the interpreter, consent to being introduced. The pages name them, which goes into the audit. In HTML each begins a new sheet of paper.
    → Erst wenn der Stadtteilrat und beide Seiten Ja gesagt haben und alle, auch wer dolmetscht, in das Vorstellen einwilligen. Auf den Blättern stehen Namen; das kommt ins Protokoll. In HTML beginnt jedes auf einem neuen Blatt Papier.
    Whose page alone: need, capability or interpreter (default: all)
    → Nur das Blatt einer Person: need, capability oder interpreter (sonst: alle)
    Match {1} has no interpreter. Leave out --side for the pages of both sides.
    → Beim Paar {1} dolmetscht niemand. Lassen Sie --side weg, um die Blätter beider Seiten zu bekommen.
    Before they meet: {1}.
    → Bevor sie sich treffen: {1}.
    When they have met, record it with: {1}
    → Wenn sie sich getroffen haben, tragen Sie es ein mit: {1}
    Print picture cards of the themes, the two questions and blank cards for a table
    → Bildkarten der Themen, die zwei Fragen und leere Karten für einen Tisch ausgeben
    In the table's language and in the working language, with the codes used at entry. Print the HTML on A4 and cut it; the other forms list the themes.
    → In der Sprache des Tisches und in der Arbeitssprache, mit den Codes für die Eingabe. Drucken Sie das HTML auf A4 und schneiden Sie es; die anderen Formen listen die Themen auf.
    The table's reference or code (default: no table yet, in --lang)
    → Schlüssel oder Code des Tisches (sonst: noch kein Tisch, in der Sprache von --lang)
    How many cards a sheet of A4 holds: 4 or 8
    → Wie viele Karten auf ein Blatt A4 kommen: 4 oder 8
    There is no wording in {1} yet; this is {2}. Choose with --lang.
    → Für {1} gibt es noch keine Sätze; das hier ist {2}. Wählen Sie mit --lang.
    Show or change the council's name and contact, working language and policy
    → Name und Kontakt der Kommune, Arbeitssprache und Gewichte zeigen oder ändern
    Print the settings and their values
    → Die Einstellungen mit ihren Werten ausgeben
    Print how matching weighs, and what a council may choose
    → Ausgeben, wie gewichtet wird und was eine Kommune wählen kann
    Change a setting
    → Eine Einstellung ändern
    The next match weighs by the new policy.
    → Der nächste Plan wiegt nach den neuen Gewichten.
    The setting's name, as settings show prints it
    → Der Name der Einstellung, wie settings show ihn ausgibt
    Its new value
    → Ihr neuer Wert
    Add a language to the reports, or change their sentences
    → Den Berichten eine Sprache hinzufügen, oder ihre Sätze ändern
    Write every sentence of the reports as CSV, to be translated
    → Jeden Satz der Berichte als CSV ausgeben, zum Übersetzen
    A row has the sentence's key, the English and the German sentence, the translation, and whether somebody who grew up with the language has checked it. Fill in the translation, keep what stands in braces as it is, and bring the table back with seewhat wording import.
    → Eine Zeile hat den Schlüssel des Satzes, den englischen und den deutschen Satz, die Übersetzung, und ob jemand, der mit der Sprache aufgewachsen ist, sie geprüft hat. Füllen Sie die Übersetzung aus, lassen Sie, was in geschweiften Klammern steht, wie es ist, und lesen Sie die Tabelle mit seewhat wording import wieder ein.
    The language of the translation
    → Die Sprache der Übersetzung
    The file to write
    → Die Datei, in die geschrieben wird
    Take in a table of translated sentences, all or nothing
    → Eine Tabelle übersetzter Sätze einlesen, alle oder keine
    The columns key and translation are needed; checked says yes where somebody who grew up with the language has read the sentence. An empty translation brings the built-in sentence back. The store keeps the sentences: they hold for this council's reports.
    → Nötig sind die Spalten key und translation; in checked steht yes, wo jemand den Satz gelesen hat, der mit der Sprache aufgewachsen ist. Eine leere Übersetzung holt den eingebauten Satz zurück. Der Speicher behält die Sätze: Sie gelten für die Berichte dieser Kommune.
    The CSV file, in the form in which seewhat wording export writes it
    → Die CSV-Datei, in der Form, in der seewhat wording export sie schreibt
    Print the manual of all commands, as a page for man
    → Das Handbuch aller Befehle ausgeben, als Seite für man
    Make a store with the round tables of Kehl, match, and print the reports
    → Einen Speicher mit den Runden Tischen von Kehl anlegen, den Plan machen und die Berichte ausgeben
    All persons in it are invented. Codes and day are fixed, so that it prints the same everywhere.
    → Alle Personen darin sind erfunden. Codes und Tag stehen fest, damit überall dasselbe herauskommt.
    Where the store is made (default: a temporary place)
    → Wo der Speicher angelegt wird (sonst: an einem vorübergehenden Ort)
    Look whether the store is sound, private, backed up and purged
    → Nachsehen, ob der Speicher heil, privat, gesichert und bereinigt ist
    Exits with 1 where anything must be mended, so that cron can tell. Note the head of the audit elsewhere: it shows that no entry up to it was altered. With --repair, files that others may read are made private; nothing else is altered.
    → Endet mit 1, wenn etwas zu tun ist, damit cron es merkt. Schreiben Sie den Kopf des Protokolls anderswo auf: Er zeigt, dass kein Eintrag davor verändert wurde. Mit --repair werden Dateien privat gemacht, die andere lesen könnten; sonst ändert sich nichts.
    Make files private that others may read
    → Dateien privat machen, die andere lesen könnten
    List who did what, when, oldest first
    → Auflisten, wer wann was getan hat, das Älteste zuerst
    Every change, export, refusal and look at names has an entry. Each entry's digest is over the one before, so that an altered, dropped or moved entry is found: see seewhat check.
    → Jede Änderung, Ausgabe, Ablehnung und jeder Blick auf Namen hat einen Eintrag. Die Prüfsumme jedes Eintrags schließt den vorigen ein, so dass auffällt, wenn einer verändert, entfernt oder verschoben wurde: siehe seewhat check.
    Kinds: change, export, read, refusal
    → Arten: change (Änderung), export (Ausgabe), read (Einsicht), refusal (Ablehnung)
    Only entries from this day on
    → Nur Einträge ab diesem Tag
    Only what this person did
    → Nur was diese Person getan hat
    Only entries about this code, or that may have named this participant
    → Nur Einträge zu diesem Code, oder in denen diese Person genannt sein kann
    Only this kind: change, export, read or refusal
    → Nur diese Art: change, export, read oder refusal
    Write a verified backup, while others work
    → Ein geprüftes Backup schreiben, während andere arbeiten
    The backup is named by date and time and readable by you alone. It lies beside the store, in the folder STORE.backups, unless you name another: keep one on another disk. It holds everybody's names and words as the store does.
    → Das Backup heißt nach Tag und Uhrzeit, und nur Sie können es lesen. Es liegt neben dem Speicher im Ordner STORE.backups, wenn Sie keinen anderen nennen: Bewahren Sie eines auf einer anderen Platte auf. Es enthält alle Namen und Worte, wie der Speicher selbst.
    The folder, made if need be (default: STORE.backups)
    → Der Ordner; er wird angelegt, wenn es ihn nicht gibt (sonst: STORE.backups)
    Keep this many backups in the folder; older ones go
    → So viele Backups im Ordner behalten; ältere werden entfernt
    Restore it into a temporary place, too, and compare all records
    → Es auch an einem vorübergehenden Ort wiederherstellen und alle Einträge vergleichen
    Make a store of a backup
    → Aus einem Backup einen Speicher machen
    The backup is checked first and stays as it is. Whoever was erased since it was made is erased again before anyone can read it: keep STORE.erased beside the store.
    → Das Backup wird zuerst geprüft und bleibt, wie es ist. Wer seitdem gelöscht wurde, wird wieder gelöscht, bevor jemand es lesen kann: Lassen Sie STORE.erased neben dem Speicher liegen.
    The backup
    → Das Backup
    Replace the store that is there; it is kept among its backups
    → Den vorhandenen Speicher ersetzen; er bleibt bei seinen Backups
    Take out what is kept longer than the council's terms allow
    → Herausnehmen, was länger aufbewahrt wird, als die Fristen der Kommune erlauben
    The terms are settings (keep.…): see seewhat settings. Of a card a count stays, without person and words. That a match was declined stays as long as its cards; its notes go.
    → Die Fristen sind Einstellungen (keep.…): siehe seewhat settings. Von einer Karte bleibt eine Zahl, ohne Person und Worte. Dass ein Paar abgelehnt wurde, bleibt so lange wie seine Karten; die Notizen dazu entfallen.
    Only list what would go, and why
    → Nur auflisten, was entfallen würde, und warum

    # The town at a glance, what has changed, users, locked backups.
    Print the town at a glance: people, cards, who is served, who waits
    → Die Stadt auf einen Blick ausgeben: Menschen, Karten, wem geholfen wird, wer wartet
    With --public no count below 10 is shown or can be reckoned from the others.
    → Mit --public wird keine Zahl unter 10 gezeigt, und keine lässt sich aus den anderen errechnen.
    Print what is new, gone and decided since a day or plan
    → Ausgeben, was seit einem Tag oder Plan neu, weg und entschieden ist
    Codes stand for people; how many came and went is told by number alone.
    → Codes stehen für Menschen; wie viele kamen und gingen, steht nur als Zahl da.
    The first day that counts
    → Der erste Tag, der zählt
    Since the plan before the latest one
    → Seit dem vorletzten Plan
    Say since when: --since DAY or --since-plan, one of the two.
    → Sagen Sie, seit wann: --since TAG oder --since-plan, eines von beiden.
    There is no plan before the latest one to compare with. Name a day instead: {1}
    → Vor dem letzten Plan gibt es keinen zum Vergleichen. Nennen Sie stattdessen einen Tag: {1}
    Every change, export, refusal and look at names has an entry. Each entry's digest is over the one before, so that an altered, dropped or moved entry is found: see seewhat check. Of an entry that names many, the first are shown: all of them with --about, and in CSV and JSON.
    → Jede Änderung, Ausgabe, Ablehnung und jeder Blick auf Namen hat einen Eintrag. Die Prüfsumme jedes Eintrags schließt den vorigen ein, so dass auffällt, wenn einer verändert, entfernt oder verschoben wurde: siehe seewhat check. Nennt ein Eintrag viele, so stehen die ersten da: alle mit --about und in CSV und JSON.
    The backup is named by date and time and readable by you alone. It lies beside the store, in the folder STORE.backups, unless you name another: keep one on another disk. It holds everybody's names and words as the store does. With --encrypt it is locked with a passphrase, which is asked for twice: without it nobody opens the backup again, you neither.
    → Das Backup heißt nach Tag und Uhrzeit, und nur Sie können es lesen. Es liegt neben dem Speicher im Ordner STORE.backups, wenn Sie keinen anderen nennen: Bewahren Sie eines auf einer anderen Platte auf. Es enthält alle Namen und Worte, wie der Speicher selbst. Mit --encrypt wird es mit einer Passphrase verschlossen, nach der zweimal gefragt wird: Ohne sie öffnet niemand das Backup wieder, auch Sie nicht.
    Lock it with a passphrase
    → Mit einer Passphrase verschließen
    Read the passphrase from this file's first line; only you may be able to read it
    → Die Passphrase aus der ersten Zeile dieser Datei lesen; nur Sie dürfen die Datei lesen können
    The backup is checked first and stays as it is. Whoever was erased since it was made is erased again before anyone can read it: keep STORE.erased beside the store. Of an encrypted backup the passphrase is asked.
    → Das Backup wird zuerst geprüft und bleibt, wie es ist. Wer seitdem gelöscht wurde, wird wieder gelöscht, bevor jemand es lesen kann: Lassen Sie STORE.erased neben dem Speicher liegen. Bei einem verschlossenen Backup wird nach der Passphrase gefragt.
    Record who works with the store, and in which role
    → Eintragen, wer mit dem Speicher arbeitet, und in welcher Rolle
    Record someone who works with the store
    → Jemanden eintragen, der mit dem Speicher arbeitet
    As long as nobody is recorded, whoever comes may do everything. From the first user on, who acts (--as, SEEWHAT_AS, else your login) must be one of them. This guards against mistakes, not against someone who means harm: a name is not proven.
    → Solange niemand eingetragen ist, dürfen alle alles. Ab dem ersten Eintrag muss, wer handelt (--as, SEEWHAT_AS, sonst Ihr Anmeldename), eingetragen sein. Das schützt vor Versehen, nicht vor böser Absicht: Ein Name ist kein Beweis.
    Roles: officer, interpreter, council, custodian
    → Rollen: officer (Büro), interpreter (Dolmetschen), council (Stadtteilrat), custodian (Verwahrung)
    The name by which they act
    → Der Name, unter dem die Person handelt
    officer, interpreter, council or custodian
    → officer (Büro), interpreter (Dolmetschen), council (Stadtteilrat) oder custodian (Verwahrung)
    List who works with the store
    → Auflisten, wer mit dem Speicher arbeitet
    Give a user another role or name
    → Jemandem eine andere Rolle oder einen anderen Namen geben
    The name by which they act until now
    → Der bisherige Name
    Another name
    → Ein anderer Name
    Take someone out who no longer works with the store
    → Jemanden herausnehmen, der nicht mehr mit dem Speicher arbeitet
    What they did stays in the audit. When the last one goes, whoever comes may do everything again.
    → Was sie getan hat, bleibt im Protokoll. Geht die letzte Person, dürfen wieder alle alles.
    “{1}” is recorded as {2}.
    → „{1}“ ist eingetragen als {2}.
    “{1}” is changed.
    → „{1}“ ist geändert.
    “{1}” is taken out.
    → „{1}“ ist herausgenommen.
    From now on only recorded users may use this store; say who acts with --as NAME.
    → Ab jetzt dürfen nur Eingetragene diesen Speicher benutzen; sagen Sie mit --as NAME, wer handelt.
    Say what changes, with --role or --name.
    → Sagen Sie mit --role oder --name, was sich ändert.
    the name of a user has at least one letter or digit
    → der Name hat mindestens einen Buchstaben oder eine Ziffer
    “{1}” is not a user of this store, so nothing was done. Say who acts with --as NAME, or have a custodian record you with: {2}
    → „{1}“ ist für diesen Speicher nicht eingetragen, also geschah nichts. Sagen Sie mit --as NAME, wer handelt, oder lassen Sie sich eintragen mit: {2}
    “{1}” is recorded as {2}, who may not {3*}. Ask someone recorded as {4+}, or have the role changed with: {5}
    → „{1}“ ist eingetragen als {2} und darf dies nicht: {3}. Fragen Sie jemanden, der als {4} eingetragen ist, oder lassen Sie die Rolle ändern mit: {5}
    see themes and settings
    → Themen und Einstellungen sehen
    change themes, neighbourhoods, settings or wording
    → Themen, Stadtteile, Einstellungen oder Sätze ändern
    see reports of counts
    → Berichte mit Zahlen sehen
    see round tables
    → Runde Tische sehen
    record round tables
    → Runde Tische eintragen
    see cards
    → Karten sehen
    type the cards of a table
    → die Karten eines Tisches tippen
    add or change single cards
    → einzelne Karten eintragen oder ändern
    see participants
    → Personen sehen
    register or change participants
    → Personen eintragen oder ändern
    see names and contacts
    → Namen und Kontakte sehen
    make a plan
    → einen Plan machen
    look for suggestions
    → nach Vorschlägen suchen
    see matches and gaps
    → Paare und Lücken sehen
    accept or decline matches
    → Paare annehmen oder ablehnen
    take the steps of an introduction
    → die Schritte des Vorstellens gehen
    import files
    → Dateien einlesen
    export the register
    → das Register ausgeben
    export all that is held about a person
    → alles ausgeben, was über eine Person gespeichert ist
    erase a participant
    → jemanden löschen
    purge
    → bereinigen
    write backups
    → Backups schreiben
    replace the store by a backup
    → den Speicher durch ein Backup ersetzen
    see the audit
    → das Protokoll sehen
    check the store
    → den Speicher prüfen
    see or change users
    → Eingetragene sehen oder ändern
    “{1}” does not lead round table {2}, and interpreters see only the tables they lead. Ask an officer to record who leads it, or to type its cards.
    → „{1}“ leitet den Runden Tisch {2} nicht, und Dolmetschende sehen nur die Tische, die sie leiten. Bitten Sie das Büro, einzutragen, wer ihn leitet, oder seine Karten zu tippen.
    Card {1} is of no round table that “{2}” leads, and interpreters see only the cards of these. Ask an officer.
    → Karte {1} gehört zu keinem Runden Tisch, den „{2}“ leitet, und Dolmetschende sehen nur deren Karten. Fragen Sie im Büro.
    Nobody would be left who may record users, so nothing was changed. Record a custodian or an officer first: {1}
    → Niemand bliebe, der andere eintragen darf, also wurde nichts geändert. Tragen Sie erst einen custodian oder officer ein: {1}
    {1} is encrypted. Type its passphrase on a terminal, or name a file that holds it with --passphrase-file PATH.
    → {1} ist verschlossen. Tippen Sie die Passphrase an einem Terminal, oder nennen Sie mit --passphrase-file PFAD eine Datei, in der sie steht.
    The passphrase does not open {1}. Nothing was written; check it and run the command again.
    → Die Passphrase öffnet {1} nicht. Es wurde nichts geschrieben; prüfen Sie sie und geben Sie den Befehl noch einmal.
    {1} was altered or cut off since it was written. Nothing was written; take another backup.
    → {1} wurde seit dem Schreiben verändert oder abgeschnitten. Es wurde nichts geschrieben; nehmen Sie ein anderes Backup.
    Passphrase:
    → Passphrase:
    Passphrase of {1}:
    → Passphrase von {1}:
    The same again:
    → Noch einmal:
    No passphrase was typed. Nothing was written.
    → Es wurde keine Passphrase getippt. Es wurde nichts geschrieben.
    The two passphrases differ. Nothing was written; run the command again.
    → Die beiden Passphrasen sind verschieden. Es wurde nichts geschrieben; geben Sie den Befehl noch einmal.
    Nobody can be asked for the passphrase here. Name a file that holds it with --passphrase-file PATH; nothing was written.
    → Hier kann niemand nach der Passphrase gefragt werden. Nennen Sie mit --passphrase-file PFAD eine Datei, in der sie steht; es wurde nichts geschrieben.
    {1} cannot be read: {2*}. Check the path; nothing was written.
    → {1} kann nicht gelesen werden: {2}. Prüfen Sie den Pfad; es wurde nichts geschrieben.
    {1} is no plain file. Nothing was written.
    → {1} ist keine gewöhnliche Datei. Es wurde nichts geschrieben.
    Others may read {1}, so its passphrase is no secret. Make it private with chmod 600, or choose another passphrase; nothing was written.
    → Andere können {1} lesen, also ist die Passphrase kein Geheimnis. Machen Sie die Datei mit chmod 600 privat, oder wählen Sie eine andere Passphrase; es wurde nichts geschrieben.
    The first line of {1} is not valid UTF-8. Nothing was written.
    → Die erste Zeile von {1} ist kein gültiges UTF-8. Es wurde nichts geschrieben.
    --passphrase-file goes with --encrypt.
    → --passphrase-file gehört zu --encrypt.
    """#
  )
}
