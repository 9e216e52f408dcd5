//! Facts about AWS Transfer Family.

/// The security policies of servers.
///
/// Source: <https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html>
pub const SECURITY_POLICIES: [&str; 18] = [
    "TransferSecurityPolicy-2018-11",
    "TransferSecurityPolicy-2020-06",
    "TransferSecurityPolicy-2022-03",
    "TransferSecurityPolicy-2023-05",
    "TransferSecurityPolicy-2024-01",
    "TransferSecurityPolicy-2025-03",
    "TransferSecurityPolicy-AS2Restricted-2025-07",
    "TransferSecurityPolicy-FIPS-2020-06",
    "TransferSecurityPolicy-FIPS-2023-05",
    "TransferSecurityPolicy-FIPS-2024-01",
    "TransferSecurityPolicy-FIPS-2024-05",
    "TransferSecurityPolicy-FIPS-2025-03",
    "TransferSecurityPolicy-PQ-SSH-Experimental-2023-04",
    "TransferSecurityPolicy-PQ-SSH-FIPS-Experimental-2023-04",
    "TransferSecurityPolicy-Restricted-2018-11",
    "TransferSecurityPolicy-Restricted-2020-06",
    "TransferSecurityPolicy-Restricted-2024-06",
    "TransferSecurityPolicy-SshAuditCompliant-2025-02",
];

/// The end of the names of the security policies that allow SHA-1.
///
/// Source: <https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html>
pub const OUTDATED: &str = "-2018-11";

/// The types of public keys of users.
///
/// Source: <https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateUser.html>
pub const KEY_TYPES: [&str; 5] =
    ["ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-ed25519", "ssh-rsa"];

/// Returns the reason why a text is not a public key that Transfer Family supports, such as `has the type ssh-dss`, or
/// `None` for a supported key.
///
/// Source: <https://docs.aws.amazon.com/transfer/latest/userguide/key-management.html>
pub fn key_fault(key: &str) -> Option<String> {
    if key.contains("PRIVATE KEY") {
        return Some("is a private key".to_owned());
    }
    if key.trim_start().starts_with("---") {
        return Some("is not in OpenSSH format".to_owned());
    }
    let mut words = key.split_whitespace();
    let (Some(kind), body) = (words.next(), words.next()) else {
        return Some("is empty".to_owned());
    };
    if !KEY_TYPES.contains(&kind) {
        return Some(format!("has the type {kind}"));
    }
    let Some(body) = body else { return Some("has no content after its type".to_owned()) };
    // The content starts with the length of the name of the type, and the name.
    let start = beginning(body, 4 + kind.len());
    let expected = [&[0, 0, 0, kind.len() as u8], kind.as_bytes()].concat();
    (start.as_deref() != Some(expected.as_slice()))
        .then(|| format!("has content that is not a key of the type {kind}"))
}

/// Returns the first bytes of a text in base64, or `None` if it is shorter or not in base64.
fn beginning(text: &str, count: usize) -> Option<Vec<u8>> {
    let (mut bytes, mut bits, mut filled) = (Vec::new(), 0u32, 0);
    for character in text.bytes() {
        let six = match character {
            b'A'..=b'Z' => character - b'A',
            b'a'..=b'z' => character - b'a' + 26,
            b'0'..=b'9' => character - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(six);
        filled += 6;
        if filled >= 8 {
            filled -= 8;
            bytes.push((bits >> filled) as u8);
            bits &= (1 << filled) - 1;
        }
        if bytes.len() == count {
            return Some(bytes);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::key_fault;

    #[test]
    fn keys_have_the_type_that_their_content_has() {
        let ed25519 = "AAAAC3NzaC1lZDI1NTE5AAAAIO5Ytm7A6H0C4f0dPXGzpBqBOSgmNXNRmfzNMDvKt1Zx";
        let p256 = "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA==";
        for right in [
            format!("ssh-ed25519 {ed25519}"),
            format!("  ssh-ed25519 {ed25519} ana@example.com\n"),
            format!("ecdsa-sha2-nistp256 {p256}"),
            "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7".to_owned(),
        ] {
            assert_eq!(key_fault(&right), None, "{right}");
        }
        for (wrong, fault) in [
            ("", "is empty"),
            ("ssh-rsa", "has no content after its type"),
            ("ssh-dss AAAAB3NzaC1kc3M=", "has the type ssh-dss"),
            ("ssh-rsa AAAA", "has content that is not a key of the type ssh-rsa"),
            ("ssh-rsa AAAA!3NzaC1yc2EAAAADAQABAAABAQC7", "has content"),
            ("-----BEGIN OPENSSH PRIVATE KEY-----", "is a private key"),
            ("---- BEGIN SSH2 PUBLIC KEY ----", "is not in OpenSSH format"),
        ] {
            assert!(key_fault(wrong).unwrap().starts_with(fault), "{wrong}");
        }
        let mixed = format!("ssh-rsa {ed25519}");
        assert!(key_fault(&mixed).unwrap().starts_with("has content"), "{mixed}");
    }
}
