//! Logical ids, derived from construct paths.

/// Joins the ids of a path. Each id starts with a capital letter, and characters other than letters and digits are
/// omitted.
///
/// If the last id repeats the start or end of the id before it, it is omitted: the role in the construct `LoaderRole`
/// is `LoaderRole`, not `LoaderRoleRole`.
pub(crate) fn of(path: &[String]) -> String {
    let parts: Vec<String> = path.iter().map(|it| pascal_case(it)).collect();
    match parts.as_slice() {
        [start @ .., before, last]
            if last.len() > 1
                && (before.ends_with(last.as_str()) || before.starts_with(last.as_str())) =>
        {
            start.concat() + before
        }
        parts => parts.concat(),
    }
}

fn pascal_case(part: &str) -> String {
    let mut id = String::new();
    let mut start = true;
    for character in part.chars() {
        if !character.is_ascii_alphanumeric() {
            start = true;
            continue;
        }
        id.push(if start { character.to_ascii_uppercase() } else { character });
        start = false;
    }
    id
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn ids_read_like_their_path() {
        let path = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        assert_eq!(of(&path(&["Network", "PrivateSubnet", "A"])), "NetworkPrivateSubnetA");
        assert_eq!(of(&path(&["my-data", "fs_1"])), "MyDataFs1");
        assert_eq!(of(&path(&["Data", "SecurityGroup", "SecurityGroup"])), "DataSecurityGroup");
        assert_eq!(of(&path(&["LoaderRole", "Role"])), "LoaderRole");
        assert_eq!(of(&path(&["A", "A"])), "AA");
    }
}
