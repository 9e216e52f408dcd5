//! Names the account and the Regions in prompts.

use std::collections::BTreeSet;

use stanchion_deploy::Caller;

/// Describes the accounts, principals and Regions of stacks: `in account 123456789012 as arn:..., eu-central-1`.
pub(crate) fn place<'a>(stacks: impl Iterator<Item = (&'a Caller, &'a str)>) -> String {
    let (mut callers, mut regions) = (BTreeSet::new(), BTreeSet::new());
    for (caller, region) in stacks {
        callers.insert(caller.to_string());
        regions.insert(region);
    }
    let callers: Vec<String> = callers.into_iter().collect();
    let regions: Vec<&str> = regions.into_iter().collect();
    format!("in {}, {}", callers.join(" and "), regions.join(" and "))
}
