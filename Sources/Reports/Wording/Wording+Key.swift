extension Wording {
  /// The name of a sentence or word, the same in the code and in every catalogue.
  package enum Key: String, CaseIterable, Sendable {
    // What stands at the head of a report.
    case titleMatches, titleGaps, titleSuggestions, headCouncil, headServed, headServedUrgent,
      headProven, headProvenBridged, headNotProven, headWithinUrgent, headWithinServed,
      headWithinPoints, headBridged, headNoPlan, headStale, conditionAsk, conditionConsent,
      checkIssued, consentGiven, consentGivenIn, gapNoLanguageRecorded, headFilters,
      headFiltersBelow, headNames, headCodes, headLeftOutCards, headLeftOutMatches,
      headLeftOutNeeds, nextMatch, emptyMatches, emptyFiltered, emptyMatchesNext, emptyGaps,
      emptyGapsNext, emptyAsked, emptyAskedNext, emptySuggestions, emptyList

    // What a command says of what it did.
    case titlePlan, planPairs, planPairsDry, planCutShort, nextLook, titleImport, titleImportDry,
      headingAlike, alike, columnNew, columnChanged, columnSame

    // Headings and labels within a report.
    case groupMatches, groupNeeds, groupNowhere, entryMatch, entryNeed, entryCapability,
      entrySuggestion, entryUrgent, entryAbout, labelNeeds, labelOffers, labelWho, labelLives,
      labelSpeaks, labelWhy, labelBut, labelFirst, labelState, labelRoom, labelPlan, labelNearBy,
      labelInterpreter, labelInterpreters, valueInterpreter, labelTimes, valuePeople, valueHelpers,
      valuePlaces, valueFit, valueChosen, valueLeftPlaces, valueLeftHelpers, valueChosenNone,
      valueChosenBelow, valueNearBy, valueAbility, valueAbilityReads, valueAbilityDoesNotRead,
      valueYes, valueNo, valueDay, valueGroup, footLevels, footFit, footSuggestions, footPlan,
      footUnread

    // Why a pair fits, and why not better.
    case reasonSameTheme, reasonTopTheme, reasonTopThemeNeed, reasonTopThemeCapability,
      reasonRelatedTheme, reasonCommonLanguage, reasonCommonLanguageOnly, reasonNearLanguages,
      reasonLearntLanguage, reasonInterprets, reasonBridged, reasonSameNeighbourhood,
      reasonAdjacentNeighbourhoods, reasonElsewhere, reasonPlaceUnknown, reasonPlaceUnknownNeed,
      reasonPlaceUnknownCapability, reasonCommonTimes, reasonCommonTimesOnly, reasonCommonTimesAny,
      reasonTimesUnknown, reasonTimesUnknownNeed, reasonTimesUnknownCapability, reasonWaited,
      reasonGone, partTheme, partLanguage, partPlace, partTime, partWaiting, answerWhy,
      conditionCheckChildren, conditionCheckVulnerable, conditionAskInterpreter,
      conditionInterpreterAskNeed, conditionInterpreterAskCapability, conditionInterpreterAsks,
      conditionConsentInterpreter, conditionAskCapability, conditionAskNeed, conditionConsentNeed,
      conditionConsentCapability, wishNotInterpreting, wishWomenOnly, wishMenOnly, wishWords

    // Tables of group offers, peer circles, exchange circles.
    case titleGroups, introGroups, headTables, headWithoutTable, headLeftOutPeople, circlesNoPlan,
      circleTimes, circleTimesAsk, circleTimesUnknown, circlePeople, circleWish, circleConsent,
      emptyGroups, labelTable, labelLanguage, labelTableTimes, labelComes, labelAbsent, tableSize,
      tableLanguage, tableLearnt, tableInterpreted, guestUrgent, guestTheme, guestNoTimes,
      guestWaiting, guestMatch, guestLives, absentLanguage, absentTime, absentPreference,
      titlePeers, introPeers, headPeers, headPeersMost, headPeersNotMost, emptyPeers, entryPeers,
      labelPlace, labelPeers, peersLanguage, peersNativeLanguage, peersPlace, titleExchanges,
      introExchanges, headExchanges, headChosen, headChosenProven, headChosenNotProven, headTooMany,
      emptyExchanges, entryTwo, entryThree, entryStep, labelGives, stepProposed

    // The asset map.
    case titleAssets, assetsTotal, assetsLeftOut, assetsLeftOutFew, assetsHidden, assetsReading,
      assetsShading, assetsOtherLanguages, assetsThemeCount, headingByPlace, headingByLanguage,
      headingOnlyAsked, headingOnlyOffered, columnTotal

    // What round tables said.
    case titlePlenary, plenaryTable, plenaryNeeds, plenaryCapabilities

    // Why nobody helps, and what to do.
    case obstacleSameHolder, obstacleNoCommonLanguage, obstacleInterpretersBooked,
      obstacleNoCommonTime, obstaclePreference, obstacleDeclined, obstacleConsentMissing,
      obstacleFullyBooked, causeNoCapability, causeNoLanguage, causeInterpretersBooked, causeNoTime,
      causePreference, causeDeclined, causeConsentMissing, causeFullyBooked, gapNoCapability,
      gapNoLanguage, gapNoLanguageNamed, gapInterpretersBooked, gapNoTime, gapPreference,
      gapDeclined, gapConsentMissing, gapFullyBooked, remedyNoCapability, remedyNoLanguage,
      remedyInterpretersBooked, remedyNoTime, remedyPreference, remedyDeclined,
      remedyConsentMissing, remedyFullyBooked, headingCauses, headingAdvice, adviceLanguage,
      adviceTheme, adviceBooked, adviceTimes, adviceConsent, adviceOtherThemes, adviceOtherBooked,
      adviceInterpreters

    // What a council could do.
    case titleAdvice, adviceTried, adviceInOrder, adviceNext, headingAlone, headingInOrder,
      changeInterpreter, changePlace, changeHelper, orderFirst, orderThen, orderTogether, gainNeeds,
      gainNeedsUrgent, gainAllUrgent, gainUrgent, gainBoth, boundPrices, boundTime, labelServes,
      labelAtMost, labelFor, valueMore, valueUnshown, valueDisplaced, emptyAdvice, emptyAdviceNext,
      footInterpreter, footHelper, footTrial, footPrices

    // The town at a glance.
    case titleOverview, overviewIntroduced, overviewPlanned, overviewTables, overviewLeftOutPeople,
      overviewLeftOutPeopleFew, overviewLeftOutMatches, overviewLeftOutMatchesFew,
      overviewHours, headingPeople, headingCards, headingServed, headingServedByLanguage,
      headingGiving, headingWaiting, headingStates, headingOutcomes, headingMonths, columnPeople,
      columnOpen, columnClosed, columnTakenOut, columnByCards, columnInIntroductions,
      columnStillWaiting, columnUntilIntroduction, columnIntroductions, columnMonth, columnWeeks,
      columnShare, columnMatches, columnCapabilities, givesOnly, receivesOnly, givesAndReceives,
      givesNothing, needIntroduced, needAccepted, needProposed, needPlanned, needNobody, needClosed,
      needOfTable, needTakenOut, weeksUnderOne, weeksBetween, weeksFrom, stateEndedBefore,
      stateEndedAfter, outcomeNotTold, outcomeReading, valueMonth, monthEarlier, valueShare,
      chartServed, chartStates, chartGiving, chartMatches, chartOutcomes, chartWaiting, chartMonths

    // What has changed.
    case titleChanges, changesSince, changesSincePlan, changesNothing, changesServed,
      changesLeftOut, changesMore, changesDropped, headingCounts, headingChangesByTheme,
      headingChangesByPlace, headingNewCards, headingClosedCards, headingDecided, columnWhat,
      columnProposed, columnDecided, columnNewNeeds, columnNewCapabilities, columnClosedNeeds,
      columnClosedCapabilities, columnNewPeople, columnErasedPeople, columnMatch, columnWords,
      columnWhy, changeMatches, closedHelped, closedIntroduced, closedUnknown

    // Gaps by theme and language.
    case headingGapsByTheme, headingGapsByLanguage, columnCommonestCause, gapsLanguageUnknown

    // Where a match stands, and why a step is refused.
    case stateProposed, stateAccepted, stateIntroduced, stateCompleted, stateDeclined, stateEnded,
      stateProposedOn, stateBecause, stateSaidYes, stateToAsk, stateTold, sideNeed, sideCapability,
      declineNoLongerNeeded, declineNotSuitable, declineConflictOfInterest, declineDistance,
      declineLanguage, declineNoAnswer, declineConsentWithdrawn, declineSamePerson, declineOther,
      outcomeHelped, outcomeHelpedInPart, outcomeDidNotHelp, outcomeDidNotMeet, stepAccept,
      stepAgree, stepDecline, stepIntroduce, stepComplete, stepEnd, stepBySide, stepWithReason,
      stepTaken, faultWrongStep, faultNothingPossible, faultAlreadySaid, faultNotAgreed,
      faultNoConsent, faultNoConsentOfInterpreter, faultConditionsOpen

    // Why a participant may be registered already.
    case likenessSameName, likenessSameNameOtherOrder, likenessNearlySameName, likenessSameContact

    // Who is registered twice, merging and taking back.
    case listDuplicates, columnFirst, columnSecond, columnScore, columnFor, columnAgainst,
      columnField, columnMerged, signNearlySameContact, signSameNameOtherScript, signPartOfName,
      signSameNeighbourhood, signSameGender, signSharedLanguage, signOtherWordInName,
      signOtherContact, signOtherNeighbourhood, signOtherGender, signNoSharedLanguage, titleMerge,
      mergeConsentsEnd, mergeCloses, mergeStays, titleUnmerge, unmergeChanges, unmergeNewCards,
      unmergeReopens, recordBeforeMerge, listBeforeMerge, erasureGivenUp

    // Kinds, purposes, checks, levels, times.
    case kindNeed, kindCapability, kindResident, kindOrganisation, genderWoman, genderMan,
      genderDiverse, purposeKeep, purposeMatch, purposeReview, purposeIntroduce, checkChildren,
      checkVulnerable, checkUntil, levelNative, timesAny, timesDays, timesInPart, timesAllDay,
      partMorning, partAfternoon, partEvening, dayMonday, dayTuesday, dayWednesday, dayThursday,
      dayFriday, daySaturday, daySunday, month1, month2, month3, month4, month5, month6, month7,
      month8, month9, month10, month11, month12, listMore, listApart, andList

    // Titles and headings of lists and single records.
    case listParticipants, listCards, listTables, listThemes, listNeighbourhoods, listSettings,
      listPolicy, listReview, recordParticipant, recordCard, recordTable, recordMatch, recordTheme,
      recordNeighbourhood, columnCode, columnName, columnContact, columnKind, columnGender,
      columnLanguages, columnLanguage, columnNeighbourhood, columnTimes, columnChecks,
      columnPreferences, columnConsents, columnRegisteredOn, columnHolder, columnTable,
      columnNumber, columnTheme, columnAbout, columnSaid, columnRendering, columnCount, columnGroup,
      columnUrgent, columnWrittenOn, columnClosedOn, columnReference, columnEvent, columnDate,
      columnPlace, columnFacilitator, columnLabel, columnPicture, columnLevel, columnCheck,
      columnSensitive, columnActive, columnAdjacent, columnValue, columnLeast, columnGreatest,
      columnMeaning, columnState, columnNeed, columnCapability, columnInterpreter, columnFit,
      columnConditions, columnHistory, columnCause, columnNeeds, columnUrgentNeeds, columnRemedy

    // What each weight of the policy decides.
    case policyThemeSame, policyThemeTop, policyLanguageLevel, policyLanguageStep,
      policyLanguageBridged, policyPlaceSame, policyPlaceAdjacent, policyPlaceElsewhere,
      policyPlaceUnknown, policyTimeFull, policyTimeSlots, policyTimeUnknown, policyWaitingFull,
      policyWaitingWeeks, policyLoadCharge, policyDeclinedNoAnswerDays

    // The audit.
    case listAudit, columnAt, columnBy, columnAction, columnRecord, columnDetail, columnNamed,
      columnDigest, namedEveryone, auditChange, auditExport, auditRead, auditRefusal,
      ruleNoConsentToKeep, ruleNoConsentToMatch, ruleNoConsentToReview, ruleNoConsentToIntroduce,
      ruleSideNotAsked, ruleCheckMissing, ruleAlreadyDecided, ruleErased,
      ruleNotPermitted, ruleUnknownUser, namedMany

    // Users.
    case listUsers, columnRole, roleOfficer, roleInterpreter, roleCouncil, roleCustodian

    // Consents, all that is held, erasing, checking and purging.
    case listConsents, columnPurpose, columnInForce, columnGivenOn, columnUntil, columnWithdrawnOn,
      columnNotice, columnThrough, columnSince, columnResult, columnFinding, listMatches,
      titleDossier, dossierTerms, dossierRights, titleErasure, erasureCount, erasureInterpreted,
      erasureMentions, erasureCopies, erasureNamed, titleCheck, verdictFine, verdictHint,
      verdictProblem, checkIntegrity, checkReferences, checkSchema, checkAudit, checkAuditBroken,
      checkAuditCutOff, checkAuditAnchor, checkErasures, checkLedgerUnreadable, checkLedgerLacks,
      checkUnswept, checkModes, checkModesMended, checkModesOpen, checkNoLeftovers,
      checkLeftovers, checkRetention, checkNoBackup,
      checkBackup, checkBackupLate, checkDiskEncrypted, checkDiskUnseen, titlePurge, titlePurgeDry,
      purgeUnconfirmed, purgeClosed, purgeDeclined, purgeAudit

    // What all pages for residents say of the office.
    case contactHeading, contactAsk, contactWrite, ownCode

    // The page that a resident takes home.
    case ownTitle, ownIntro, ownCan, ownCanNone, ownWish, ownWishNone, ownNotKept, ownWords,
      ownTimes, ownCard, ownMore, ownUrgent, ownHelpers, ownPlaces, ownGroup, ownProposed,
      ownProposedNone, ownNotMatched, ownHelped, ownHelps, ownInterprets, ownOther, ownOthers,
      ownInterpreter, ownLanguage, ownStanding, ownStandingProposed, ownStandingAsked,
      ownStandingWaiting, ownStandingBoth, ownStandingInterpreter, ownStandingIntroduced,
      ownStandingCompleted, ownStandingClosed, ownAgreed, ownYes, ownYesUntil, ownYesIn, ownNo,
      ownNoSince

    // The page with which two people are introduced.
    case meetTitle, meetHello, meetNeed, meetCapability, meetInterpreter, meetHelper, meetAsker,
      meetBoth, meetFor, meetWhen, meetWhenAsk, meetLanguage, meetInterpreterLabel, meetFirst,
      meetCheckedChildren, meetCheckedVulnerable, meetAskFirst, meetFree, meetPrivate, meetNotes

    // The cards for a round table.
    case paperTitle, paperCut, paperQuestionNeed, paperQuestionCapability, paperNumber, paperNeed,
      paperCapability, paperWords, paperTheme, paperTold, paperToldOffice, paperToldCouncil,
      paperToldOther

    // The notice about consent.
    case noticeTitle, noticeVersion, noticeFree, noticeKept, noticeKeptName, noticeKeptProfile,
      noticeKeptCards, noticeKeptWishes, noticeKeptMatches, noticeWhy, noticePurposes, noticeTick,
      noticeKeep, noticeMatch, noticeReview, noticeIntroduce, noticeFirst, noticeUntil,
      noticeUntilDay, noticeOpenCards, noticeClosedCards, noticeRights, noticeSee, noticeCorrect,
      noticeErase, noticeComplain, noticeHow, noticeWithdraw, noticeTell, noticeSignature,
      noticeUnderstood, noticeName, noticeDay, noticeSigned, noticeThrough
  }
}

extension Wording.Key {
  /// The sentence that says what a weight of the policy decides: `policyThemeSame` for `theme.same`.
  init?(weight name: String) {
    let words = name.split { $0 == "." || $0 == "-" }
    self.init(rawValue: "policy" + words.map(\.capitalized).joined())
  }
}
