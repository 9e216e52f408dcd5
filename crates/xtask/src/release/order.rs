//! The order in which packages are published. Dependencies are published first.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::process::{Error, Result};
use crate::workspace::Workspace;

/// Returns the packages of the workspace that are published. Each package comes after its dependencies.
pub(super) fn publish_order(root: &Path) -> Result<Vec<String>> {
    let workspace = Workspace::read(root)?;
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in workspace.published() {
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        let own = dependencies.filter(|it| it["path"].is_string() && it["kind"] != "dev");
        let names = own.filter_map(|it| it["name"].as_str()).map(str::to_owned);
        needs.insert(package["name"].as_str().unwrap_or_default().to_owned(), names.collect());
    }
    sort(needs)
}

fn sort(mut needs: BTreeMap<String, BTreeSet<String>>) -> Result<Vec<String>> {
    let mut order: Vec<String> = Vec::new();
    while !needs.is_empty() {
        let ready = needs
            .iter()
            .find(|(_, needed)| needed.iter().all(|it| order.contains(it)))
            .map(|(name, _)| name.clone());
        let Some(name) = ready else {
            let names: Vec<&str> = needs.keys().map(String::as_str).collect();
            return Err(Error::Failed(format!(
                "{} depend on each other, or on a package that is not published",
                names.join(", ")
            )));
        };
        needs.remove(&name);
        order.push(name);
    }
    Ok(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(list: &[(&str, &[&str])]) -> BTreeMap<String, BTreeSet<String>> {
        list.iter()
            .map(|(name, needed)| {
                ((*name).to_owned(), needed.iter().map(|it| (*it).to_owned()).collect())
            })
            .collect()
    }

    #[test]
    fn dependencies_come_first() {
        let list = needs(&[("a", &["c"]), ("b", &[]), ("c", &["b"])]);
        assert_eq!(sort(list).unwrap(), ["b", "c", "a"]);
    }

    #[test]
    fn a_circle_or_an_unpublished_dependency_is_an_error() {
        assert!(sort(needs(&[("a", &["b"]), ("b", &["a"])])).is_err());
        assert!(sort(needs(&[("a", &["synth"])])).is_err());
    }
}
