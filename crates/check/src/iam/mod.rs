//! What IAM knows: services, their actions, kinds of resources, condition keys and principals.

mod arn;
mod principals;

pub(crate) use arn::fits;
pub(crate) use principals::{PRINCIPALS, is_principal};

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
#[derive(Clone, Copy, Debug)]
pub(crate) struct Service {
    actions: &'static str,
    resources: &'static str,
    conditions: &'static str,
}

/// The service with a prefix in lower case.
pub(crate) fn service(prefix: &str) -> Option<Service> {
    let prefix = prefix.to_ascii_lowercase();
    let line = TABLE
        .lines()
        .find(|it| it.strip_prefix(prefix.as_str()).is_some_and(|rest| rest.starts_with('\t')))?;
    let mut parts = line.split('\t').skip(1);
    let mut next = || parts.next().unwrap_or_default();
    Some(Service { actions: next(), resources: next(), conditions: next() })
}

/// The prefixes of all services.
pub(crate) fn prefixes() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter_map(|it| it.split('\t').next())
}

impl Service {
    /// The names of its actions.
    pub(crate) fn actions(self) -> impl Iterator<Item = &'static str> {
        self.actions.split('|').filter_map(|it| it.split(':').next())
    }

    /// The ARNs of the resources an action is about, with `*` for what varies; none when there is no such action.
    pub(crate) fn arns_of(self, action: &str) -> Option<Vec<&'static str>> {
        let entry = self.actions.split('|').find_map(|it| {
            let (name, kinds) = it.split_once(':')?;
            name.eq_ignore_ascii_case(action).then_some(kinds)
        })?;
        let all: Vec<&'static str> = self.resources.split('|').collect();
        let kinds = entry.split(',').filter_map(|it| it.parse::<usize>().ok());
        Some(kinds.filter_map(|it| all.get(it)).flat_map(|it| it.split(' ')).collect())
    }

    /// Its condition keys.
    pub(crate) fn conditions(self) -> impl Iterator<Item = &'static str> {
        self.conditions.split('|').filter(|it| !it.is_empty())
    }
}
