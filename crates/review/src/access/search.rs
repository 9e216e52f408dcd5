//! Finds a text that matches some patterns and no others.

use std::collections::{BTreeSet, VecDeque};

use super::pattern::{Pattern, Reached, is_dead};
use super::symbol::Symbol;

/// The number of states after which the search gives up.
const MOST: usize = 20_000;

/// The result of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// The shortest text.
    Word(Vec<Symbol>),
    /// No text exists.
    Nothing,
    /// The search took too long.
    Unknown,
}

/// Finds the shortest text that matches a pattern of every list in `some`, and no pattern in `none`.
pub(crate) fn find(some: &[&[Pattern]], none: &[&Pattern]) -> Found {
    let fits = |word: &[Symbol]| {
        some.iter().all(|it| it.iter().any(|one| one.matches(word)))
            && !none.iter().any(|it| it.matches(word))
    };
    // Most lists have texts without wildcards. If all texts of a list are known, no other can exist.
    for list in some {
        let words: Vec<_> = list.iter().filter_map(Pattern::word).collect();
        if let Some(word) = words.iter().find(|it| fits(it)) {
            return Found::Word(word.clone());
        }
        if words.len() == list.len() {
            return Found::Nothing;
        }
    }
    walk(some, none)
}

/// Searches all texts, the shortest first, by the positions that they reach in the patterns.
fn walk(some: &[&[Pattern]], none: &[&Pattern]) -> Found {
    let patterns: Vec<&Pattern> =
        some.iter().flat_map(|it| it.iter()).chain(none.iter().copied()).collect();
    let symbols = symbols(&patterns);
    // The patterns of a list are next to each other.
    let lists: Vec<(usize, usize)> = some
        .iter()
        .scan(0, |at, it| {
            let begin = *at;
            *at += it.len();
            Some((begin, *at))
        })
        .collect();
    let positive = some.iter().map(|it| it.len()).sum::<usize>();
    let is_over = |state: &[Reached]| {
        let list = |(begin, end): &(usize, usize)| {
            state.get(*begin..*end).is_some_and(|it| it.iter().all(is_dead))
        };
        lists.iter().any(list)
    };
    let is_found = |state: &[Reached]| {
        let accepts = |at: usize| {
            patterns.get(at).zip(state.get(at)).is_some_and(|(it, reached)| it.accepts(reached))
        };
        lists.iter().all(|(begin, end)| (*begin..*end).any(accepts))
            && !(positive..patterns.len()).any(accepts)
    };
    let start: Vec<Reached> = patterns.iter().map(|it| it.start()).collect();
    let mut seen = BTreeSet::from([start.clone()]);
    // Each text as its last symbol and the text before it.
    let mut texts: Vec<(usize, usize)> = vec![(0, 0)];
    let mut open = VecDeque::from([(start, 0_usize)]);
    while let Some((state, text)) = open.pop_front() {
        if is_found(&state) {
            return Found::Word(word(&texts, text, &symbols));
        }
        for (at, symbol) in symbols.iter().enumerate() {
            let next: Vec<Reached> = patterns
                .iter()
                .zip(&state)
                .map(|(pattern, reached)| pattern.step(reached, symbol))
                .collect();
            if is_over(&next) || !seen.insert(next.clone()) {
                continue;
            }
            if seen.len() > MOST {
                return Found::Unknown;
            }
            texts.push((text, at));
            open.push_back((next, texts.len() - 1));
        }
    }
    Found::Nothing
}

/// Returns the symbols of patterns, and one that none of them has.
fn symbols(patterns: &[&Pattern]) -> Vec<Symbol> {
    let mut all: BTreeSet<Symbol> = patterns.iter().flat_map(|it| it.symbols()).collect();
    let other = "xyzwvq0123456789abcdefghijklmnoprstu".chars().map(Symbol::Char);
    let other = other.into_iter().find(|it| !all.contains(it));
    all.insert(other.unwrap_or(Symbol::Char('\u{1}')));
    all.into_iter().collect()
}

fn word(texts: &[(usize, usize)], mut at: usize, symbols: &[Symbol]) -> Vec<Symbol> {
    let mut word = Vec::new();
    while at != 0 {
        let Some((before, symbol)) = texts.get(at) else { break };
        word.extend(symbols.get(*symbol).cloned());
        at = *before;
    }
    word.reverse();
    word
}

#[cfg(test)]
mod tests {
    use stanchion_template::language::Text;

    use super::super::symbol::{Reading, items, shown};
    use super::*;

    fn pattern(text: &str) -> Pattern {
        Pattern::new(items(&Text::from_notation(text), Reading::Wildcards, &|_| true))
    }

    /// Returns a text that matches a pattern of each list, separated by `|`, and none of the others.
    fn found(some: &[&str], none: &[&str]) -> Option<String> {
        let some: Vec<Vec<Pattern>> =
            some.iter().map(|it| it.split('|').map(pattern).collect()).collect();
        let some: Vec<&[Pattern]> = some.iter().map(Vec::as_slice).collect();
        let none: Vec<Pattern> = none.iter().map(|it| pattern(it)).collect();
        let none: Vec<&Pattern> = none.iter().collect();
        match find(&some, &none) {
            Found::Word(word) => Some(shown(&word)),
            Found::Nothing => None,
            Found::Unknown => panic!("the search gave up"),
        }
    }

    #[test]
    fn texts_exist_where_patterns_leave_room() {
        assert_eq!(found(&["a*"], &[]).as_deref(), Some("a"));
        assert_eq!(found(&["a*"], &["a"]).as_deref(), Some("aa"));
        assert_eq!(found(&["a*", "*b"], &["ab"]).as_deref(), Some("aab"));
        assert_eq!(found(&["a*"], &["*"]), None);
        assert_eq!(found(&["a*"], &["a", "a?*"]), None);
        assert_eq!(found(&["*"], &["", "?*"]), None);
        assert_eq!(found(&["a|b"], &["a"]).as_deref(), Some("b"));
        assert_eq!(found(&["a|b"], &["?"]), None);
        assert_eq!(found(&["arn:${G}/*"], &["arn:${H}/*"]).as_deref(), Some("arn:${G}/"));
        assert_eq!(found(&["*", "?"], &[]).as_deref(), Some("x"));
        assert_eq!(found(&[], &["x*"]).as_deref(), Some(""));
    }

    #[test]
    fn a_pattern_is_covered_by_several() {
        // Every text with one symbol or more begins with an `a`, or its first symbol is a different one.
        assert_eq!(found(&["a*c"], &["ab*", "a?", "ac*"]).as_deref(), Some("aac"));
        let text = found(&["???"], &["?a?", "?b?"]).expect("a text");
        assert_eq!(text.len(), 3);
        assert!(!["a", "b"].contains(&&text[1..2]), "{text}");
    }
}
