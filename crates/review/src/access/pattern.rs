//! Patterns with wildcards, as automata.

use std::fmt;

use super::symbol::{Item, Symbol};

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
            '*' => Item::AnyMany,
            '?' => Item::AnyOne,
            other => Item::One(Symbol::Char(other)),
        };
        Pattern { items: text.chars().map(item).collect() }
    }

    /// Returns the symbols of the pattern.
    pub(crate) fn symbols(&self) -> impl Iterator<Item = &Symbol> {
        self.items.iter().filter_map(|it| match it {
            Item::One(symbol) => Some(symbol),
            Item::AnyOne | Item::AnyMany => None,
        })
    }

    /// Returns the text, if the pattern has no wildcards.
    pub(crate) fn word(&self) -> Option<Vec<Symbol>> {
        let symbol = |it: &Item| match it {
            Item::One(symbol) => Some(symbol.clone()),
            Item::AnyOne | Item::AnyMany => None,
        };
        self.items.iter().map(symbol).collect()
    }

    /// Returns the pattern in which values that the template does not show can be anything.
    pub(crate) fn widened(&self) -> Pattern {
        let widen = |it: &Item| match it {
            Item::One(Symbol::Open(_)) => Item::AnyMany,
            other => other.clone(),
        };
        let mut items: Vec<Item> = self.items.iter().map(widen).collect();
        items.dedup_by(|a, b| *a == Item::AnyMany && *b == Item::AnyMany);
        Pattern { items }
    }

    /// Returns whether the pattern matches a text.
    pub(crate) fn matches(&self, word: &[Symbol]) -> bool {
        let mut reached = self.start();
        for symbol in word {
            reached = self.step(&reached, symbol);
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
        for (at, item) in self.items.iter().enumerate() {
            if !has(reached, at) {
                continue;
            }
            match item {
                Item::One(one) if one == symbol => self.enter(&mut next, at + 1),
                Item::One(_) => {}
                Item::AnyOne => self.enter(&mut next, at + 1),
                Item::AnyMany => self.enter(&mut next, at),
            }
        }
        next
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
            if self.items.get(at) != Some(&Item::AnyMany) {
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
            Item::One(Symbol::Char(it)) => formatter.write_char(*it),
            Item::AnyOne => formatter.write_char('?'),
            Item::AnyMany | Item::One(_) => formatter.write_char('*'),
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

    use super::super::symbol::items;
    use super::*;

    fn pattern(text: &str) -> Pattern {
        let text = Text::from_notation(text);
        Pattern::new(items(&text, true, false, &|name| name.starts_with('G')))
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
    fn long_patterns_have_more_than_one_word_of_positions() {
        let long = "x".repeat(200);
        assert!(matches(&format!("{long}*"), &format!("{long}y")));
        assert!(!matches(&format!("{long}*"), &long[1..]));
    }
}
