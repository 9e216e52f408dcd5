//! The actions that a comparison distinguishes.

use std::collections::BTreeSet;

use super::pattern::Pattern;
use super::symbol::Symbol;

/// The actions that a comparison distinguishes: those of the services that the policies name, and some of another service.
#[derive(Debug)]
pub(crate) struct Universe {
    /// The names with their services, such as `s3:GetObject`.
    names: Vec<String>,
    /// The names in lower case.
    words: Vec<Vec<Symbol>>,
}

/// A set of actions of a [`Universe`].
pub(crate) type Set = Vec<bool>;

/// A service that stands for the services that no policy names. The first one that is not named is taken.
const OTHERS: [&str; 3] = ["sns", "sqs", "ec2"];

impl Universe {
    /// Collects the actions that patterns distinguish. Patterns are in lower case.
    pub(crate) fn of<'a>(patterns: impl Iterator<Item = &'a Pattern>) -> Universe {
        let (mut services, mut others) = (BTreeSet::new(), BTreeSet::new());
        for pattern in patterns {
            let text = text(pattern);
            match text.split_once(':') {
                // `*` does not distinguish services.
                None if text == "*" => {}
                None => others.extend(examples(&text)),
                Some((service, action)) => {
                    let matching = services_like(service);
                    if matching.is_empty() {
                        // A service that the table does not have. Its actions are unknown.
                        for service in examples(service) {
                            others.extend(examples(action).map(|it| format!("{service}:{it}")));
                        }
                    }
                    services.extend(matching);
                }
            }
        }
        let other = OTHERS.into_iter().find(|it| !services.contains(*it));
        services.extend(other.map(str::to_owned));
        let mut names: Vec<String> = Vec::new();
        for service in &services {
            let actions = stanchion_check::service_actions(service);
            names.extend(actions.map(|it| format!("{service}:{it}")));
        }
        names.extend(others);
        let word = |it: &String| it.to_lowercase().chars().map(Symbol::Char).collect();
        let words = names.iter().map(word).collect();
        Universe { names, words }
    }

    /// Returns the actions that match one of the patterns, or none of them if `is_not` is true.
    pub(crate) fn set(&self, patterns: &[Pattern], is_not: bool) -> Set {
        let matches = |it: &Vec<Symbol>| patterns.iter().any(|of| of.matches(it)) != is_not;
        self.words.iter().map(matches).collect()
    }

    /// Returns the set of all actions.
    pub(crate) fn all(&self) -> Set {
        vec![true; self.names.len()]
    }

    /// Returns the name of the first action of a set.
    pub(crate) fn first(&self, set: &Set) -> Option<&str> {
        let at = set.iter().position(|it| *it)?;
        self.names.get(at).map(String::as_str)
    }
}

/// Returns the pattern as a text with wildcards. A value that the template does not show becomes a wildcard.
fn text(pattern: &Pattern) -> String {
    pattern.to_string()
}

/// Returns the services whose prefixes match a pattern.
fn services_like(pattern: &str) -> Vec<String> {
    if !pattern.contains(['*', '?']) {
        let is_known = stanchion_check::service_actions(pattern).next().is_some();
        return is_known.then(|| pattern.to_owned()).into_iter().collect();
    }
    let items = Pattern::with_wildcards(pattern);
    let matches = |it: &&str| items.matches(&it.chars().map(Symbol::Char).collect::<Vec<_>>());
    stanchion_check::service_prefixes().filter(matches).map(str::to_owned).collect()
}

/// Returns texts that match a pattern: with nothing and with something in place of its wildcards.
fn examples(pattern: &str) -> impl Iterator<Item = String> {
    let with = |it: &str| pattern.replace('*', it).replace('?', "x");
    [with(""), with("x")].into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn universe(patterns: &[&str]) -> Universe {
        let all: Vec<Pattern> = patterns.iter().map(|it| Pattern::with_wildcards(it)).collect();
        Universe::of(all.iter())
    }

    #[test]
    fn actions_are_those_of_the_named_services_and_of_another_one() {
        let of = universe(&["s3:getobject", "sns:*", "*"]);
        assert!(of.names.contains(&"s3:GetObject".to_owned()));
        assert!(of.names.iter().any(|it| it.starts_with("sqs:")));
        assert!(!of.names.iter().any(|it| it.starts_with("ec2:")));
        let set = of.set(&[Pattern::with_wildcards("s3:get*")], false);
        assert!(of.first(&set).unwrap().starts_with("s3:Get"));
        let set =
            of.set(&[Pattern::with_wildcards("s3:*"), Pattern::with_wildcards("s*s:*")], true);
        assert_eq!(of.first(&set), None);
    }

    #[test]
    fn a_service_that_is_unknown_has_the_actions_that_policies_name() {
        let of = universe(&["nowhere:do*"]);
        assert!(of.names.contains(&"nowhere:dox".to_owned()));
    }
}
