//! The security policies of servers.

use stanchion_template::{IntoValue, Node};

/// A security policy of a server: the algorithms that it offers to clients.
///
/// [AWS documentation](https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityPolicy(&'static str);

impl SecurityPolicy {
    /// `TransferSecurityPolicy-2025-03`, with key exchange that resists quantum computers.
    pub const V2025_03: SecurityPolicy = SecurityPolicy("TransferSecurityPolicy-2025-03");
    /// `TransferSecurityPolicy-2024-01`, for clients that do not work with the newer one.
    pub const V2024_01: SecurityPolicy = SecurityPolicy("TransferSecurityPolicy-2024-01");
    /// `TransferSecurityPolicy-FIPS-2025-03`, with algorithms that FIPS 140 allows.
    pub const FIPS_2025_03: SecurityPolicy = SecurityPolicy("TransferSecurityPolicy-FIPS-2025-03");
    /// `TransferSecurityPolicy-FIPS-2024-01`, with algorithms that FIPS 140 allows, for older clients.
    pub const FIPS_2024_01: SecurityPolicy = SecurityPolicy("TransferSecurityPolicy-FIPS-2024-01");
    /// `TransferSecurityPolicy-Restricted-2024-06`, with fewer algorithms than that of 2024-01.
    pub const RESTRICTED_2024_06: SecurityPolicy =
        SecurityPolicy("TransferSecurityPolicy-Restricted-2024-06");
    /// `TransferSecurityPolicy-SshAuditCompliant-2025-02`, which the tool `ssh-audit` has nothing to report about.
    pub const SSH_AUDIT_2025_02: SecurityPolicy =
        SecurityPolicy("TransferSecurityPolicy-SshAuditCompliant-2025-02");

    /// Returns a policy by its name, for one that has no constant.
    pub const fn named(name: &'static str) -> SecurityPolicy {
        SecurityPolicy(name)
    }
}

impl IntoValue<String> for SecurityPolicy {
    fn into_node(self) -> Node {
        Node::text(self.0)
    }
}

#[cfg(test)]
mod tests {
    use stanchion_check::facts::transfer::{OUTDATED, SECURITY_POLICIES};

    use super::SecurityPolicy;

    #[test]
    fn constants_are_known_policies() {
        for it in [
            SecurityPolicy::V2025_03,
            SecurityPolicy::V2024_01,
            SecurityPolicy::FIPS_2025_03,
            SecurityPolicy::FIPS_2024_01,
            SecurityPolicy::RESTRICTED_2024_06,
            SecurityPolicy::SSH_AUDIT_2025_02,
        ] {
            assert!(SECURITY_POLICIES.contains(&it.0) && !it.0.ends_with(OUTDATED), "{it:?}");
        }
    }
}
