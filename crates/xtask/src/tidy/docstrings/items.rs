//! The public types and functions of a source file with their documentation, read line by line.

use crate::tidy::project::Source;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Type,
    Function,
}

/// A public type or function.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) kind: Kind,
    /// The file and the line.
    pub(super) place: String,
    /// The folder of the file.
    pub(super) folder: String,
    /// The type whose function it is, or the macro that generates it.
    pub(super) owner: String,
    pub(super) name: String,
    pub(super) docs: String,
    pub(super) takes_self: bool,
    /// The name of the type that the function returns, without its parameters.
    pub(super) returned: String,
}

impl Item {
    /// Returns the name with that of the type.
    pub(super) fn path(&self) -> String {
        format!("{}::{}", self.owner, self.name)
    }

    /// Returns true for a function that takes a value of its type and returns it changed.
    pub(super) fn is_option(&self) -> bool {
        self.takes_self && (self.returned == "Self" || self.returned == self.owner)
    }
}

/// Returns the public types and functions of a file. Code of unit tests is not read.
pub(super) fn of(source: &Source) -> Vec<Item> {
    let lines: Vec<&str> =
        source.text.lines().take_while(|it| !it.starts_with("#[cfg(test)]")).collect();
    let folder = source.name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let (mut items, mut docs, mut owner) = (Vec::new(), String::new(), String::new());
    let mut is_in_attribute = false;
    for (at, line) in lines.iter().enumerate() {
        let code = line.trim();
        if let Some(text) = code.strip_prefix("///") {
            docs.push_str(text.trim());
            docs.push('\n');
            continue;
        }
        // Attributes are between the documentation and the item.
        if is_in_attribute || code.starts_with("#[") {
            is_in_attribute = !code.ends_with(']');
            continue;
        }
        if let Some(name) = owner_of(line) {
            owner = name;
        }
        let mut add = |kind, name: &str, signature: &str| {
            items.push(Item {
                kind,
                place: format!("{}:{}", source.name, at + 1),
                folder: folder.to_owned(),
                owner: owner.clone(),
                name: name.to_owned(),
                docs: std::mem::take(&mut docs),
                takes_self: takes_self(signature),
                returned: returned(signature),
            });
        };
        if let Some(rest) = public(code, &["struct ", "enum ", "trait "]) {
            add(Kind::Type, name(rest), "");
        } else if let Some(rest) = public(code, &["fn ", "const fn "]) {
            add(Kind::Function, name(rest), &signature(&lines[at..]));
        }
        docs.clear();
    }
    items
}

/// Returns the type of an `impl` block, or the name of a macro with setters.
fn owner_of(line: &str) -> Option<String> {
    let rest = match line.strip_prefix("impl") {
        Some(rest) => match rest.strip_prefix('<') {
            Some(rest) => rest.split_once("> ").map_or(rest, |(_, it)| it),
            None => rest.trim_start(),
        },
        None => line.strip_prefix("macro_rules! ")?,
    };
    Some(name(rest).to_owned())
}

fn public<'a>(code: &'a str, kinds: &[&str]) -> Option<&'a str> {
    let rest = code.strip_prefix("pub ")?;
    kinds.iter().find_map(|it| rest.strip_prefix(it))
}

fn name(text: &str) -> &str {
    let end = text.find(|it: char| !it.is_alphanumeric() && it != '_');
    &text[..end.unwrap_or(text.len())]
}

/// Joins the lines of a signature up to its body.
fn signature(lines: &[&str]) -> String {
    let mut signature = String::new();
    for line in lines {
        signature.push_str(line.trim());
        if line.contains('{') || line.trim_end().ends_with(';') {
            break;
        }
        signature.push(' ');
    }
    signature
}

fn takes_self(signature: &str) -> bool {
    let arguments = signature.split_once('(').map_or("", |(_, it)| it).trim_start();
    ["self", "mut self"]
        .into_iter()
        .any(|it| arguments.strip_prefix(it).is_some_and(|rest| rest.starts_with([',', ')', ' '])))
}

fn returned(signature: &str) -> String {
    let after = signature.rsplit_once("->").map_or("", |(_, it)| it);
    name(after.trim_start()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_of_one_and_many_lines() {
        let text = "impl<K: Kind> Thing<K> {\n    /// A.\n    pub fn size(mut self, to: u32) -> Self {\n    }\n\
                    \x20   pub fn zone<N: AsRef<str>>(\n        self,\n        name: N,\n    ) -> Thing<K> {\n    }\n\
                    \x20   pub fn read(&self) -> Thing<K> {\n    }\n    fn own(self) -> Self {\n    }\n}\n";
        let source = Source { name: "a/b.rs".to_owned(), text: text.to_owned() };
        let items = of(&source);
        let found: Vec<(String, bool, &str)> =
            items.iter().map(|it| (it.path(), it.is_option(), it.docs.trim())).collect();
        let expected = [
            ("Thing::size".to_owned(), true, "A."),
            ("Thing::zone".to_owned(), true, ""),
            ("Thing::read".to_owned(), false, ""),
        ];
        assert_eq!(found, expected);
        assert_eq!((items[0].folder.as_str(), items[0].place.as_str()), ("a", "a/b.rs:3"));
    }

    #[test]
    fn code_of_unit_tests_is_not_read() {
        let text = "/// A.\n#[derive(\n    Debug\n)]\n#[must_use]\npub struct A;\n#[cfg(test)]\nmod tests { pub struct B; }\n";
        let source = Source { name: "a.rs".to_owned(), text: text.to_owned() };
        let [only] = of(&source).try_into().unwrap();
        assert_eq!((only.name.as_str(), only.docs.as_str(), only.kind), ("A", "A.\n", Kind::Type));
    }
}
