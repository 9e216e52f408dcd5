//! Patterns with wildcards, as automata.

use std::fmt;

use super::symbol::{Item, Scope, Symbol, lower, upper};

/// A pattern with the wildcards `*` and `?`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Pattern {
    items: Vec<Item>,
}

/// The positions in a pattern that a text can have reached, one bit for each.
pub(crate) type Reached = Vec<u64>;

impl Pattern {
    /// Creates a pattern.
    pub(crate) fn new(items: Vec<Item>) -> Pattern {
        Pattern { items }
    }

    /// Creates a pattern of characters.
    #[cfg(test)]
    pub(crate) fn literal(text: &str) -> Pattern {
        Pattern { items: text.chars().map(|it| Item::One(Symbol::Char(it))).collect() }
    }

    /// Creates a pattern of characters and wildcards.
    pub(crate) fn with_wildcards(text: &str) -> Pattern {
        let item = |it: char| match it {
            '*' => Item::AnyMany(Scope::All),
            '?' => Item::AnyOne(Scope::All),
            other => Item::One(Symbol::Char(other)),
        };
        Pattern { items: text.chars().map(item).collect() }
    }

    /// Returns the symbols that the pattern tells apart from others.
    pub(crate) fn symbols(&self) -> impl Iterator<Item = Symbol> {
        self.items.iter().flat_map(|it| match it {
            Item::One(symbol) => vec![symbol.clone()],
            Item::AnyCase(letter) => vec![Symbol::Char(*letter), Symbol::Char(upper(*letter))],
            Item::AnyOne(Scope::Segment) | Item::AnyMany(Scope::Segment) => {
                vec![Symbol::Char(':')]
            }
            Item::AnyOne(Scope::All) | Item::AnyMany(Scope::All) => Vec::new(),
        })
    }

    /// Returns the text, if the pattern matches only one.
    pub(crate) fn word(&self) -> Option<Vec<Symbol>> {
        let symbol = |it: &Item| match it {
            Item::One(symbol) => Some(symbol.clone()),
            Item::AnyCase(_) | Item::AnyOne(_) | Item::AnyMany(_) => None,
        };
        self.items.iter().map(symbol).collect()
    }

    /// Returns the pattern in which values that the template does not show can be anything.
    pub(crate) fn widened(&self) -> Pattern {
        let widen = |it: &Item| match it {
            Item::One(Symbol::Open(_)) => Item::AnyMany(Scope::All),
            other => other.clone(),
        };
        let mut items: Vec<Item> = self.items.iter().map(widen).collect();
        let is_any = |it: &Item| *it == Item::AnyMany(Scope::All);
        items.dedup_by(|a, b| is_any(a) && is_any(b));
        Pattern { items }
    }

    /// Returns whether the pattern matches a text.
    pub(crate) fn matches(&self, word: &[Symbol]) -> bool {
        // Most texts differ from most patterns in the first symbols, which are compared without an automaton.
        for (item, symbol) in self.items.iter().zip(word) {
            match item {
                Item::One(one) if one == symbol => {}
                Item::One(_) => return false,
                Item::AnyCase(_) | Item::AnyOne(_) | Item::AnyMany(_) => break,
            }
        }
        if self.items == [Item::AnyMany(Scope::All)] {
            return true;
        }
        let mut reached = self.start();
        let mut next = vec![0; reached.len()];
        for symbol in word {
            self.step_into(&reached, symbol, &mut next);
            std::mem::swap(&mut reached, &mut next);
            if reached.iter().all(|it| *it == 0) {
                return false;
            }
            next.fill(0);
        }
        self.accepts(&reached)
    }

    /// Returns the positions before the first symbol.
    pub(crate) fn start(&self) -> Reached {
        let mut reached = vec![0; self.items.len() / 64 + 1];
        self.enter(&mut reached, 0);
        reached
    }

    /// Returns the positions after one more symbol.
    pub(crate) fn step(&self, reached: &Reached, symbol: &Symbol) -> Reached {
        let mut next = vec![0; reached.len()];
        self.step_into(reached, symbol, &mut next);
        next
    }

    /// Adds the positions after one more symbol.
    fn step_into(&self, reached: &Reached, symbol: &Symbol, next: &mut Reached) {
        for (at, item) in self.items.iter().enumerate() {
            if !has(reached, at) {
                continue;
            }
            match item {
                Item::One(one) if one == symbol => self.enter(next, at + 1),
                Item::AnyCase(letter) if matches!(symbol, Symbol::Char(it) if lower(*it) == *letter) =>
                {
                    self.enter(next, at + 1);
                }
                Item::AnyOne(scope) if scope.has(symbol) => self.enter(next, at + 1),
                Item::AnyMany(scope) if scope.has(symbol) => self.enter(next, at),
                _ => {}
            }
        }
    }

    /// Returns whether the text so far matches.
    pub(crate) fn accepts(&self, reached: &Reached) -> bool {
        has(reached, self.items.len())
    }

    /// Adds a position, and the ones that it reaches without a symbol.
    fn enter(&self, reached: &mut Reached, mut at: usize) {
        loop {
            if let Some(word) = reached.get_mut(at / 64) {
                *word |= 1 << (at % 64);
            }
            if !matches!(self.items.get(at), Some(Item::AnyMany(_))) {
                return;
            }
            at += 1;
        }
    }
}

/// Writes a value that the template does not show as `*`.
impl fmt::Display for Pattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        self.items.iter().try_for_each(|it| match it {
            Item::One(Symbol::Char(it)) | Item::AnyCase(it) => formatter.write_char(*it),
            Item::AnyOne(_) => formatter.write_char('?'),
            Item::AnyMany(_) | Item::One(_) => formatter.write_char('*'),
        })
    }
}

/// Returns whether no position is left, so that no longer text matches.
pub(crate) fn is_dead(reached: &Reached) -> bool {
    reached.iter().all(|it| *it == 0)
}

fn has(reached: &Reached, at: usize) -> bool {
    reached.get(at / 64).is_some_and(|it| it & (1 << (at % 64)) != 0)
}

#[cfg(test)]
mod tests {
    use stanchion_template::language::Text;

    use super::super::symbol::{Reading, items};
    use super::*;

    fn read(text: &str, reading: Reading) -> Pattern {
        let text = Text::from_notation(text);
        Pattern::new(items(&text, reading, &|name| name.starts_with('G')))
    }

    fn pattern(text: &str) -> Pattern {
        read(text, Reading::Wildcards)
    }

    fn matches(of: &str, text: &str) -> bool {
        pattern(of).matches(&pattern(text).word().expect("no wildcards"))
    }

    #[test]
    fn wildcards_match_as_iam_documents() {
        for (of, text, expected) in [
            ("*", "", true),
            ("*", "anything", true),
            ("a*", "a", true),
            ("a*c", "abcbc", true),
            ("a*c", "abcb", false),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false),
            ("${G.Arn}/*", "${G.Arn}/key", true),
            ("${G.Arn}/*", "${Other.Arn}/key", false),
            ("*/key", "${G.Arn}/key", true),
        ] {
            assert_eq!(matches(of, text), expected, "{of} {text}");
        }
    }

    #[test]
    fn wildcards_of_arns_match_within_a_segment() {
        for (of, text, as_resource, as_arn) in [
            ("arn:aws:sqs:us-*-1:1:q", "arn:aws:sqs:us-east-1:1:q", true, true),
            ("arn:aws:sqs:us-*-1:1:q", "arn:aws:sqs:us-a:b-1:1:q", false, false),
            ("arn:aws:sqs:us-?:1:q", "arn:aws:sqs:us-::1:q", false, false),
            ("arn:aws:sqs:us-*:q", "arn:aws:sqs:us-1:1:q", true, false),
            ("arn:aws:s3:::a*c", "arn:aws:s3:::a:b:c", true, true),
            ("arn:aws:s3:::a?c", "arn:aws:s3:::a:c", true, true),
            ("arn:aws:s3*", "arn:aws:s3:::a", true, false),
            ("*", "arn:aws:s3:::a", true, true),
            ("${G}*", "${G}:a", true, true),
        ] {
            let text = pattern(text).word().expect("no wildcards");
            let matches = |reading| read(of, reading).matches(&text);
            assert_eq!(matches(Reading::Resource), as_resource, "{of}");
            assert_eq!(matches(Reading::Arn), as_arn, "{of}");
        }
    }

    #[test]
    fn the_case_of_letters_can_be_without_meaning() {
        let pattern = read("aB*", Reading::AnyCase);
        for (text, expected) in [("Ab*", true), ("AB*", true), ("ab", false), ("abx", false)] {
            let text = read(text, Reading::Literal).word().expect("no wildcards");
            assert_eq!(pattern.matches(&text), expected, "{text:?}");
        }
        assert_eq!(pattern.word(), None);
    }

    #[test]
    fn long_patterns_have_more_than_one_word_of_positions() {
        let long = "x".repeat(200);
        assert!(matches(&format!("{long}*"), &format!("{long}y")));
        assert!(!matches(&format!("{long}*"), &long[1..]));
    }
}
