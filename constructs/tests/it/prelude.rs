//! The prelude has the types of the options of its constructs, so that an option needs no further import.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::setters::sources;

/// Types of options that are not in the prelude, with the reason.
const OTHERS: [(&str, &str); 2] = [
    ("TargetGroup", "it comes from a load balancer, which has a module"),
    ("Application", "it is the kind of a target group"),
];

#[test]
fn the_prelude_has_the_types_of_its_options() {
    let sources: Vec<String> =
        sources::files().iter().map(|it| fs::read_to_string(it).unwrap()).collect();
    let prelude = sources.iter().find_map(|it| it.split_once("pub mod prelude {")).unwrap().1;
    let prelude: BTreeSet<&str> = names(prelude).collect();
    let defined: BTreeSet<&str> = sources.iter().flat_map(|it| defined(it)).collect();
    let mut missing: BTreeMap<&str, &str> = BTreeMap::new();
    let mut others = BTreeSet::new();
    for (owner, signature) in sources.iter().flat_map(|it| signatures(it)) {
        let construct = owner.strip_suffix("Builder").unwrap_or(owner);
        let is_setter = owner == "machine_setters" || prelude.contains(construct);
        let types = types(signature).filter(|it| defined.contains(it) && !prelude.contains(it));
        for name in types.filter(|_| is_setter) {
            match OTHERS.iter().find(|(it, _)| *it == name) {
                Some((other, _)) => drop(others.insert(*other)),
                None => drop(missing.insert(name, signature)),
            }
        }
    }
    assert!(missing.is_empty(), "types of options that the prelude lacks: {missing:#?}");
    assert_eq!(others.len(), OTHERS.len(), "types that no option has any more: {others:?}");
}

/// Returns the public structs and enums of a source.
fn defined(source: &str) -> impl Iterator<Item = &str> {
    let is_type = |it: &&str| it.starts_with("pub struct ") || it.starts_with("pub enum ");
    source.lines().filter(is_type).filter_map(|it| names(it).next())
}

/// Returns the public functions with the type or the macro that has them. Code of unit tests is not read.
fn signatures(source: &str) -> Vec<(&str, &str)> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let (mut owner, mut found) = ("", Vec::new());
    let mut rest = source;
    for line in source.lines() {
        let at = rest.find(line).unwrap_or_default();
        rest = &rest[at..];
        if let Some(of) = line.strip_prefix("impl") {
            let of =
                of.strip_prefix('<').map_or(of, |it| it.split_once("> ").map_or("", |it| it.1));
            owner = of.trim_start().split([' ', '<']).next().unwrap_or_default();
        } else if let Some(name) = line.strip_prefix("macro_rules! ") {
            owner = name.split(' ').next().unwrap_or_default();
        } else if line.trim_start().starts_with("pub fn ") {
            let end = rest.find('{').unwrap_or(rest.len());
            let signature = rest[..end].trim_start();
            found.push((owner, signature.rsplit_once("->").map_or(signature, |(it, _)| it)));
        }
        rest = &rest[line.len()..];
    }
    found
}

/// Returns the types of the arguments. One that a literal can stand for, as in `impl Into<Text>`, is not needed by name.
fn types(signature: &str) -> impl Iterator<Item = &str> {
    let parts = signature.split("Into<").enumerate();
    parts.flat_map(|(at, part)| {
        let rest = if at == 0 { part } else { part.split_once('>').map_or("", |(_, it)| it) };
        names(rest)
    })
}

/// Returns the words that start with a capital letter.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|it: char| !it.is_alphanumeric() && it != '_');
    words.filter(|it| it.starts_with(|it: char| it.is_ascii_uppercase()))
}
