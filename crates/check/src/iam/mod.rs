//! The services of IAM with their actions, resource types, condition keys and principals.

mod arn;
mod managed;
mod operations;
mod principals;

pub(crate) use arn::{fits, with_stars};
pub(crate) use managed::{Managed, managed, managed_names};
pub(crate) use operations::actions_of;
pub(crate) use principals::{PRINCIPALS, is_principal};

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::sorted_table::line_of;

/// The table that `cargo xtask generate` writes, with a line for each service, sorted by prefix. The actions of a service
/// are sorted by their names in lower case.
const TABLE: &str = include_str!("services.txt");

/// The global condition keys, which apply to every service.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
pub(crate) const GLOBAL_KEYS: [&str; 42] = [
    "aws:AssumedRoot",
    "aws:CalledVia",
    "aws:CalledViaFirst",
    "aws:CalledViaLast",
    "aws:CurrentTime",
    "aws:Ec2InstanceSourcePrivateIPv4",
    "aws:Ec2InstanceSourceVpc",
    "aws:EpochTime",
    "aws:FederatedProvider",
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:PrincipalTag",
    "aws:PrincipalType",
    "aws:referer",
    "aws:RequestedRegion",
    "aws:RequestTag",
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:ResourceOrgPaths",
    "aws:ResourceTag",
    "aws:SecureTransport",
    "aws:SourceAccount",
    "aws:SourceArn",
    "aws:SourceIdentity",
    "aws:SourceIp",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceVpc",
    "aws:SourceVpcArn",
    "aws:SourceVpce",
    "aws:TagKeys",
    "aws:TokenIssueTime",
    "aws:UserAgent",
    "aws:userid",
    "aws:username",
];

/// The prefixes of condition keys that do not belong to a service.
pub(crate) const OTHER_PREFIXES: [&str; 9] = [
    "accounts.google.com",
    "cognito-identity.amazonaws.com",
    "graph.facebook.com",
    "saml",
    "token.actions.githubusercontent.com",
    "www.amazon.com",
    "identitystore",
    "kms",
    "sts",
];

/// Actions that AWS documents outside of the table. Source:
/// <https://docs.aws.amazon.com/medialive/latest/ug/trusted-entity-requirements.html>
const MORE_ACTIONS: [(&str, &str); 3] = [
    ("mediaconnect", "ManagedAddOutput"),
    ("mediaconnect", "ManagedDescribeFlow"),
    ("mediaconnect", "ManagedRemoveOutput"),
];

/// Condition keys that AWS documents outside of the table. Source:
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-connect-configure-IAM-role.html>
const MORE_KEYS: [(&str, &str); 1] = [("ec2", "ec2:osuser")];

/// A service with its actions and condition keys.
#[derive(Debug)]
pub(crate) struct Service {
    prefix: &'static str,
    /// The name of each action with the numbers of its resource types, sorted by the name in lower case.
    actions: Vec<(&'static str, &'static str)>,
    resources: Vec<&'static str>,
    conditions: &'static str,
}

/// Returns the service with a prefix, ignoring case. Each thread parses a service once.
pub(crate) fn service(prefix: &str) -> Option<Rc<Service>> {
    thread_local! {
        static SERVICES: RefCell<BTreeMap<&'static str, Rc<Service>>> = RefCell::default();
    }
    let prefix = match prefix.bytes().any(|it| it.is_ascii_uppercase()) {
        true => Cow::Owned(prefix.to_ascii_lowercase()),
        false => Cow::Borrowed(prefix),
    };
    SERVICES.with_borrow_mut(|known| {
        if let Some(service) = known.get(&*prefix) {
            return Some(Rc::clone(service));
        }
        let (prefix, line) = line_of(TABLE, &prefix, '\t')?.split_once('\t')?;
        let service = Rc::new(Service::read(prefix, line));
        known.insert(prefix, Rc::clone(&service));
        Some(service)
    })
}

/// Returns the prefixes of all services.
pub(crate) fn prefixes() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter_map(|it| it.split_once('\t')).map(|(prefix, _)| prefix)
}

/// Returns the names of the actions of a service, such as `GetObject` of `s3`. Returns nothing for an unknown service.
///
/// ```
/// assert!(stanchion_check::service_actions("s3").any(|it| it == "GetObject"));
/// ```
pub fn service_actions(prefix: &str) -> impl Iterator<Item = &'static str> {
    service(prefix).map(|it| it.actions().collect::<Vec<_>>()).into_iter().flatten()
}

/// Returns the prefixes of all services of IAM, such as `s3`.
pub fn service_prefixes() -> impl Iterator<Item = &'static str> {
    prefixes()
}

impl Service {
    fn read(prefix: &'static str, line: &'static str) -> Service {
        let mut parts = line.split('\t');
        let mut next = || parts.next().unwrap_or_default();
        let mut actions: Vec<_> = next().split('|').filter_map(|it| it.split_once(':')).collect();
        let more = MORE_ACTIONS.iter().filter(|(of, _)| *of == prefix).map(|(_, name)| (*name, ""));
        let count = actions.len();
        actions.extend(more);
        if actions.len() > count {
            actions.sort_by_cached_key(|(name, _)| name.to_ascii_lowercase());
        }
        let resources = next().split('|').collect();
        Service { prefix, actions, resources, conditions: next() }
    }

    /// Returns the names of the actions.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &'static str> {
        self.actions.iter().map(|(name, _)| *name)
    }

    fn action(&self, name: &str) -> Option<&(&'static str, &'static str)> {
        let at =
            self.actions.binary_search_by(|(it, _)| in_lower_case(it).cmp(in_lower_case(name)));
        self.actions.get(at.ok()?)
    }

    /// Returns true if the service has an action, ignoring case.
    pub(crate) fn has_action(&self, name: &str) -> bool {
        self.action(name).is_some()
    }

    /// Returns the name of an action as its source spells it, ignoring the case of the given name.
    pub(crate) fn spelling(&self, name: &str) -> Option<&'static str> {
        self.action(name).map(|(name, _)| *name)
    }

    /// Returns the ARNs of the resource types of an action, with `*` for parts that vary, or `None` if the action does
    /// not exist.
    pub(crate) fn arns_of(&self, action: &str) -> Option<Vec<&'static str>> {
        let (_, kinds) = self.action(action)?;
        let kinds = kinds.split(',').filter_map(|it| it.parse::<usize>().ok());
        Some(kinds.filter_map(|it| self.resources.get(it)).flat_map(|it| it.split(' ')).collect())
    }

    /// Returns the condition keys of the service.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &'static str> {
        let more = MORE_KEYS.iter().filter(|(of, _)| *of == self.prefix).map(|(_, key)| *key);
        self.conditions.split('|').filter(|it| !it.is_empty()).chain(more)
    }
}

fn in_lower_case(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().map(|it| it.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{TABLE, in_lower_case, prefixes, service};

    #[test]
    fn services_and_actions_are_sorted_and_found() {
        assert!(prefixes().is_sorted_by(|a, b| a < b));
        assert_eq!(prefixes().count(), TABLE.lines().count());
        for prefix in prefixes() {
            let service = service(&prefix.to_ascii_uppercase()).unwrap();
            let lower = |it: &str| in_lower_case(it).collect::<Vec<u8>>();
            assert!(service.actions().is_sorted_by(|a, b| lower(a) < lower(b)), "{prefix}");
            assert!(service.actions().all(|it| service.has_action(it)), "{prefix}");
        }
        assert!(service("none").is_none());
    }
}
