//! What IAM knows: services, their actions, kinds of resources, condition keys and principals.

mod arn;
mod principals;

pub(crate) use arn::fits;
pub(crate) use principals::{PRINCIPALS, is_principal};

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::OnceLock;

/// The table that `cargo xtask generate` makes: a line for each service.
const TABLE: &str = include_str!("services.txt");

/// Condition keys of every service.
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

/// Prefixes of condition keys that are no services'.
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

/// A service.
#[derive(Debug)]
pub(crate) struct Service {
    /// The name of each action with the numbers of its resources, in the order of the names in lower case.
    actions: Vec<(&'static str, &'static str)>,
    resources: Vec<&'static str>,
    conditions: &'static str,
}

/// The lines of the table by the prefix they start with.
fn lines() -> &'static BTreeMap<&'static str, &'static str> {
    static LINES: OnceLock<BTreeMap<&str, &str>> = OnceLock::new();
    LINES.get_or_init(|| TABLE.lines().filter_map(|it| it.split_once('\t')).collect())
}

/// The service with a prefix, in letters of any case. Read once in each thread.
pub(crate) fn service(prefix: &str) -> Option<Rc<Service>> {
    thread_local! {
        static SERVICES: RefCell<BTreeMap<&'static str, Rc<Service>>> = RefCell::default();
    }
    let (prefix, line) = lines().get_key_value(prefix.to_ascii_lowercase().as_str())?;
    let read = || Rc::new(Service::read(line));
    Some(SERVICES.with_borrow_mut(|it| Rc::clone(it.entry(prefix).or_insert_with(read))))
}

/// The prefixes of all services.
pub(crate) fn prefixes() -> impl Iterator<Item = &'static str> {
    lines().keys().copied()
}

impl Service {
    fn read(line: &'static str) -> Service {
        let mut parts = line.split('\t');
        let mut next = || parts.next().unwrap_or_default();
        let actions = next().split('|').filter_map(|it| it.split_once(':')).collect();
        Service { actions, resources: next().split('|').collect(), conditions: next() }
    }

    /// The names of its actions.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &'static str> {
        self.actions.iter().map(|(name, _)| *name)
    }

    fn action(&self, name: &str) -> Option<&(&'static str, &'static str)> {
        let lower = |it: &str| it.to_ascii_lowercase();
        let wanted = lower(name);
        let at = self.actions.binary_search_by(|(it, _)| lower(it).cmp(&wanted)).ok()?;
        self.actions.get(at)
    }

    /// Whether it has an action, in letters of any case.
    pub(crate) fn has_action(&self, name: &str) -> bool {
        self.action(name).is_some()
    }

    /// The ARNs of the resources an action is about, with `*` for what varies; none when there is no such action.
    pub(crate) fn arns_of(&self, action: &str) -> Option<Vec<&'static str>> {
        let (_, kinds) = self.action(action)?;
        let kinds = kinds.split(',').filter_map(|it| it.parse::<usize>().ok());
        Some(kinds.filter_map(|it| self.resources.get(it)).flat_map(|it| it.split(' ')).collect())
    }

    /// Its condition keys.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &'static str> {
        self.conditions.split('|').filter(|it| !it.is_empty())
    }
}
