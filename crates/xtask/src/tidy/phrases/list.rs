//! The list of phrases, and the search for them.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::Range;

use super::passage::{Kind, Passage};
use super::words::{Word, words};
use crate::process::{Error, Result};

/// A phrase that the project does not use.
#[derive(Debug)]
pub(super) struct Phrase {
    /// The phrase as it is in the list.
    pub(super) text: String,
    pub(super) advice: String,
    steps: Vec<Step>,
    /// True if the phrase is only wrong at the start of a passage.
    starts: bool,
    /// Words after or before the phrase that make it acceptable.
    unless: [Vec<String>; 2],
    /// The kinds of passages to which the phrase applies. All kinds if empty.
    kinds: Vec<Kind>,
}

/// A condition for one word.
#[derive(Debug)]
enum Step {
    /// One of these words, in lower case.
    Any(Vec<String>),
    /// The number 1, or a placeholder whose value can be 1.
    Count,
    Anything,
}

/// A path whose files may use a phrase.
#[derive(Debug)]
struct Allowance {
    path: String,
    /// The phrase as it is in the list.
    phrase: String,
}

/// The phrases, the allowances, and the files that are not scanned.
#[derive(Debug, Default)]
pub(super) struct List {
    phrases: Vec<Phrase>,
    allowances: Vec<Allowance>,
    skipped: Vec<String>,
}

/// A phrase that was found in a passage.
pub(super) struct Hit<'a> {
    pub(super) phrase: &'a Phrase,
    pub(super) line: usize,
    pub(super) found: String,
}

impl List {
    pub(super) fn parse(text: &str) -> Result<List> {
        let mut list = List::default();
        let mut section = String::new();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with("# ") || line == "#" {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
                name.clone_into(&mut section);
                continue;
            }
            list.entry(&section, line).ok_or_else(|| {
                Error::Failed(format!("phrases.txt:{}: cannot read {line}", at + 1))
            })?;
        }
        Ok(list)
    }

    /// Adds an entry of a section. Returns `None` if its form is not valid.
    fn entry(&mut self, section: &str, line: &str) -> Option<()> {
        match section {
            "allow" => {
                let (place, reason) = line.split_once(" -- ")?;
                let (path, phrase) = place.split_once(": ")?;
                let (path, phrase) = (path.to_owned(), phrase.trim().to_owned());
                let known = self.phrases.iter().any(|it| it.text == phrase);
                (known && !reason.is_empty())
                    .then(|| self.allowances.push(Allowance { path, phrase }))
            }
            "skip" => {
                let (path, reason) = line.split_once(" -- ")?;
                (!reason.is_empty()).then(|| self.skipped.push(path.trim().to_owned()))
            }
            scope => {
                let kinds = kinds(scope)?;
                let (text, advice) = line.split_once(" -> ")?;
                self.phrases.push(Phrase::parse(text.trim(), advice.trim(), kinds)?);
                Some(())
            }
        }
    }

    /// Returns true if a file is not scanned.
    pub(super) fn skips(&self, file: &str) -> bool {
        self.skipped.iter().any(|it| file.starts_with(it))
    }

    /// Returns the index of the allowance with which a file may use a phrase.
    pub(super) fn allowance(&self, file: &str, phrase: &Phrase) -> Option<usize> {
        let fits = |it: &Allowance| file.starts_with(&it.path) && it.phrase == phrase.text;
        self.allowances.iter().position(fits)
    }

    /// Describes the allowances whose index is not in `used`.
    pub(super) fn unused(&self, used: &BTreeSet<usize>) -> Vec<String> {
        let unused = self.allowances.iter().enumerate().filter(|(at, _)| !used.contains(at));
        unused
            .map(|(_, it)| {
                format!(
                    "phrases.txt: {} no longer uses \"{}\"; remove the line",
                    it.path, it.phrase
                )
            })
            .collect()
    }

    /// Finds the phrases in a passage.
    pub(super) fn search(&self, passage: &Passage) -> Vec<Hit<'_>> {
        let mut all: Vec<(usize, Word<'_>)> = Vec::new();
        for (number, text) in &passage.lines {
            all.extend(words(text).into_iter().map(|it| (*number, it)));
        }
        let lower: Vec<String> = all.iter().map(|(_, it)| it.text.to_lowercase()).collect();
        let mut hits: Vec<(Range<usize>, Hit<'_>)> = Vec::new();
        for phrase in &self.phrases {
            if !phrase.kinds.is_empty() && !phrase.kinds.contains(&passage.kind) {
                continue;
            }
            let last = if phrase.starts { 1.min(all.len()) } else { all.len() };
            for at in (0..last).filter(|at| phrase.is_at(*at, &all, &lower)) {
                let range = at..at + phrase.steps.len();
                let words = &all[range.clone()];
                let found: Vec<&str> = words.iter().map(|(_, it)| it.text).collect();
                hits.push((range, Hit { phrase, line: words[0].0, found: found.join(" ") }));
            }
        }
        // "made anew" must not also count as "anew". The longest phrase counts, and among equals the first.
        hits.sort_by_key(|(range, _)| (range.start, Reverse(range.end)));
        let mut end = 0;
        hits.retain(|(range, _)| {
            let is_within = range.end <= end;
            end = end.max(range.end);
            !is_within
        });
        hits.into_iter().map(|(_, hit)| hit).collect()
    }
}

impl Phrase {
    fn parse(text: &str, advice: &str, kinds: Vec<Kind>) -> Option<Phrase> {
        let (body, before) = text.split_once(" unless after ").unwrap_or((text, ""));
        let (body, next) = body.split_once(" unless before ").unwrap_or((body, ""));
        let (body, starts) = body.strip_prefix("^ ").map_or((body, false), |it| (it, true));
        let steps: Vec<Step> = body
            .split_whitespace()
            .map(|word| match word {
                "*" => Step::Anything,
                "<n>" => Step::Count,
                word => Step::Any(word.split('|').map(str::to_lowercase).collect()),
            })
            .collect();
        let unless =
            [next, before].map(|words| words.split_whitespace().map(str::to_lowercase).collect());
        let (text, advice) = (text.to_owned(), advice.to_owned());
        (!steps.is_empty() && !advice.is_empty()).then_some(Phrase {
            text,
            advice,
            steps,
            starts,
            unless,
            kinds,
        })
    }

    fn is_at(&self, at: usize, all: &[(usize, Word<'_>)], lower: &[String]) -> bool {
        let fits = |(offset, step): (usize, &Step)| {
            let (Some(word), Some((_, plain))) = (lower.get(at + offset), all.get(at + offset))
            else {
                return false;
            };
            (offset == 0 || plain.follows)
                && match step {
                    Step::Any(words) => words.contains(word),
                    Step::Count => word == "1" || word.starts_with('{'),
                    Step::Anything => true,
                }
        };
        let [next, before] = &self.unless;
        let end = at + self.steps.len();
        let excused = all.get(end).is_some_and(|(_, it)| it.follows && next.contains(&lower[end]))
            || at > 0 && all[at].1.follows && before.contains(&lower[at - 1]);
        self.steps.iter().enumerate().all(fits) && !excused
    }
}

/// Reads the scope of a section.
fn kinds(scope: &str) -> Option<Vec<Kind>> {
    if scope == "everywhere" {
        return Some(Vec::new());
    }
    let mut kinds = Vec::new();
    for name in scope.split(',').map(str::trim) {
        kinds.extend_from_slice(match name {
            "docstrings" => &[Kind::Docstring],
            "comments" => &[Kind::Comment],
            "messages" => &[Kind::Message, Kind::Title],
            "titles" => &[Kind::Title],
            "pages" => &[Kind::Page],
            _ => return None,
        });
    }
    Some(kinds)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(list: &str, kind: Kind, text: &str) -> Vec<String> {
        let list = List::parse(list).unwrap();
        let passage = Passage { kind, lines: vec![(1, text.to_owned())] };
        list.search(&passage).into_iter().map(|it| it.found).collect()
    }

    #[test]
    fn words_stand_for_themselves_or_one_of_several() {
        let list = "[everywhere]\nmade anew|again -> replaced\n";
        assert_eq!(
            hits(list, Kind::Page, "Made again, or made anew."),
            ["Made again", "made anew"]
        );
        assert!(hits(list, Kind::Page, "It was made, again and again.").is_empty());
    }

    #[test]
    fn the_longest_phrase_counts() {
        let list = "[everywhere]\nanew -> again\nmade anew -> replaced\n";
        assert_eq!(hits(list, Kind::Page, "Made anew, and begun anew"), ["Made anew", "anew"]);
    }

    #[test]
    fn a_word_before_or_after_excuses() {
        let list = "[everywhere]\nmachine unless before type unless after state\n";
        assert!(List::parse(list).is_err());
        let list = "[everywhere]\nmachine unless before type unless after state -> instance\n";
        assert!(hits(list, Kind::Page, "A state machine and a machine type.").is_empty());
        assert_eq!(hits(list, Kind::Page, "A machine. State: machine"), ["machine", "machine"]);
    }

    #[test]
    fn a_phrase_has_exceptions_and_a_scope() {
        let list = "[titles, docstrings]\n^ is none unless before of -> is not valid\n";
        assert_eq!(hits(list, Kind::Title, "Is none"), ["Is none"]);
        assert!(hits(list, Kind::Title, "Is none of these").is_empty());
        assert!(hits(list, Kind::Title, "It is none").is_empty());
        assert!(hits(list, Kind::Comment, "Is none").is_empty());
    }

    #[test]
    fn an_allowance_needs_a_phrase_and_a_reason() {
        assert!(List::parse("[everywhere]\na -> b\n[allow]\nx.rs: a -- why\n").is_ok());
        assert!(List::parse("[everywhere]\na -> b\n[allow]\nx.rs: c -- why\n").is_err());
        assert!(List::parse("[everywhere]\na -> b\n[allow]\nx.rs: a\n").is_err());
        assert!(List::parse("[nowhere]\na -> b\n").is_err());
    }

    #[test]
    fn an_unused_allowance_is_told() {
        let list = List::parse("[everywhere]\na -> b\n[allow]\nx.rs: a -- why\n").unwrap();
        assert_eq!(list.allowance("x.rs", &list.phrases[0]), Some(0));
        assert_eq!(list.allowance("y.rs", &list.phrases[0]), None);
        assert!(list.unused(&BTreeSet::from([0])).is_empty());
        assert_eq!(list.unused(&BTreeSet::new()).len(), 1);
    }
}
