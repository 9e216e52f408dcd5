//! Rust names for CloudFormation's names, and the list that keeps them stable.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::process::{Result, read};

const KEYWORDS: [&str; 52] = [
    "as", "break", "const", "continue", "crate", "else", "enum", "extern", "false", "fn", "for",
    "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return",
    "self", "static", "struct", "super", "trait", "true", "type", "unsafe", "use", "where",
    "while", "async", "await", "dyn", "abstract", "become", "box", "do", "final", "macro",
    "override", "priv", "typeof", "unsized", "virtual", "yield", "try", "gen", "union",
];

/// The names that generated modules use without a path.
const RESERVED: [&str; 10] =
    ["String", "Vec", "Self", "Into", "Some", "None", "Option", "Result", "Box", "Ok"];

/// Parts of names that are one word: `ARNs` becomes `arns`, not `ar_ns`.
const ACRONYMS: [(&str, &str); 7] = [
    ("ar", "ns"),
    ("i", "ds"),
    ("ur", "ls"),
    ("vp", "cs"),
    ("ip", "s"),
    ("i", "pv4"),
    ("i", "pv6"),
];

/// Converts `BackupPolicy` to `backup_policy`.
pub(super) fn snake(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (index, &character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            text.push('_');
            continue;
        }
        if character.is_ascii_uppercase() && index > 0 {
            let before = characters[index - 1];
            let after_is_lower = characters.get(index + 1).is_some_and(char::is_ascii_lowercase);
            if before.is_ascii_lowercase()
                || before.is_ascii_digit()
                || (before.is_ascii_uppercase() && after_is_lower)
            {
                text.push('_');
            }
        }
        text.push(character.to_ascii_lowercase());
    }
    let parts: Vec<&str> = text.split('_').filter(|part| !part.is_empty()).collect();
    let mut words: Vec<String> = Vec::new();
    let mut index = 0;
    while index < parts.len() {
        let pair = parts.get(index + 1).map(|next| (parts[index], *next));
        if pair.is_some_and(|pair| ACRONYMS.contains(&pair)) {
            words.push(format!("{}{}", parts[index], parts[index + 1]));
            index += 2;
        } else {
            words.push(parts[index].to_owned());
            index += 1;
        }
    }
    let name = words.join("_");
    if name.starts_with(|first: char| first.is_ascii_digit()) || name.is_empty() {
        format!("n{name}")
    } else {
        name
    }
}

/// Returns a name for a function or module.
pub(super) fn identifier(name: &str) -> String {
    let snake = snake(name);
    match snake.as_str() {
        "self" | "super" | "crate" => format!("{snake}_"),
        _ if KEYWORDS.contains(&snake.as_str()) => format!("r#{snake}"),
        _ => snake,
    }
}

/// Converts `foo-bar` to `FooBar`. Capital letters stay.
pub(super) fn pascal(name: &str) -> String {
    let text: String = name
        .split(|it: char| !it.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(|part| part[..1].to_ascii_uppercase() + &part[1..])
        .collect();
    match text.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{text}"),
        Some(_) => text,
    }
}

/// Returns a name for a constant.
pub(super) fn constant(value: &str) -> String {
    if value.is_empty() {
        return "EMPTY".to_owned();
    }
    let name = snake(&value.replace('+', "_plus_").replace('*', "_star_")).to_ascii_uppercase();
    match name.as_str() {
        "N" if !value.eq_ignore_ascii_case("n") => "OTHER".to_owned(),
        _ if value.starts_with(|first: char| first.is_ascii_digit()) => format!("V{}", &name[1..]),
        _ => name,
    }
}

/// The names that have been assigned: resource type, path in the schema, Rust name. The list only grows.
pub(super) struct Lock {
    names: BTreeMap<(String, String), String>,
}

impl Lock {
    pub(super) fn read(path: &Path) -> Result<Lock> {
        let text = if path.exists() {
            String::from_utf8_lossy(&read(path)?).into_owned()
        } else {
            String::new()
        };
        let names = text
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| {
                let mut words = line.split('\t').map(str::to_owned);
                Some(((words.next()?, words.next()?), words.next()?))
            })
            .collect();
        Ok(Lock { names })
    }

    pub(super) fn into_text(self) -> String {
        let mut text = String::from(
            "# Names of generated types: resource type, place in its schema, Rust name. Append-only.\n",
        );
        for ((cfn_type, place), name) in self.names {
            text.push_str(&format!("{cfn_type}\t{place}\t{name}\n"));
        }
        text
    }

    /// Returns the names of one resource type.
    pub(super) fn of(&mut self, cfn_type: &str) -> TypeNames<'_> {
        let own = pascal(cfn_type.rsplit("::").next().unwrap_or(cfn_type));
        let mut used: BTreeSet<String> = RESERVED.into_iter().map(str::to_owned).collect();
        used.insert(format!("{own}Ref"));
        used.insert(own);
        let from = (cfn_type.to_owned(), String::new());
        used.extend(
            self.names
                .range(from..)
                .take_while(|((it, _), _)| it == cfn_type)
                .map(|(_, name)| name.clone()),
        );
        TypeNames { cfn_type: cfn_type.to_owned(), used, lock: self }
    }
}

/// The names of one resource type.
pub(super) struct TypeNames<'a> {
    cfn_type: String,
    used: BTreeSet<String>,
    lock: &'a mut Lock,
}

impl TypeNames<'_> {
    /// Returns true if a name is used.
    pub(super) fn is_used(&self, name: &str) -> bool {
        self.used.contains(name)
    }

    /// Returns the name for a path: the assigned one, or `wanted`, with a number if `wanted` is used already.
    pub(super) fn give(&mut self, place: &str, wanted: &str) -> String {
        let key = (self.cfn_type.clone(), place.to_owned());
        if let Some(name) = self.lock.names.get(&key) {
            return name.clone();
        }
        let base = if RESERVED.contains(&wanted) {
            format!("{wanted}Property")
        } else {
            wanted.to_owned()
        };
        let mut name = base.clone();
        let mut number = 2;
        while self.used.contains(&name) {
            name = format!("{base}{number}");
            number += 1;
        }
        self.used.insert(name.clone());
        self.lock.names.insert(key, name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::{constant, identifier, pascal, snake};

    #[test]
    fn names_read_as_rust() {
        for (cfn, rust) in [
            ("BackupPolicy", "backup_policy"),
            ("KmsKeyId", "kms_key_id"),
            ("VPCId", "vpc_id"),
            ("SubnetARNs", "subnet_arns"),
            ("SecurityGroupIDs", "security_group_ids"),
            ("IPv6CidrBlock", "ipv6_cidr_block"),
            ("S3Files", "s3_files"),
        ] {
            assert_eq!(snake(cfn), rust);
        }
        assert_eq!(identifier("Type"), "r#type");
        assert_eq!(pascal("key-schema"), "KeySchema");
        assert_eq!(constant("generalPurpose"), "GENERAL_PURPOSE");
        assert_eq!(constant("3.13"), "V3_13");
        assert_eq!(constant("AFTER_1_DAY"), "AFTER_1_DAY");
    }
}
