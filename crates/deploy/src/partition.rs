//! The partitions of AWS, each with its own domain.

/// The domains of partitions, by the start of their Regions' names.
///
/// Source: `partitions.json` in botocore, and <https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html>
const DOMAINS: [(&str, &str); 7] = [
    ("cn-", "amazonaws.com.cn"),
    ("us-gov-", "amazonaws.com"),
    ("eusc-", "amazonaws.eu"),
    ("us-iso-", "c2s.ic.gov"),
    ("us-isob-", "sc2s.sgov.gov"),
    ("eu-isoe-", "cloud.adc-e.uk"),
    ("us-isof-", "csp.hci.ic.gov"),
];

/// Returns the domain of the services in a Region.
pub(crate) fn suffix(region: &str) -> &'static str {
    let found = DOMAINS.iter().find(|it| region.starts_with(it.0));
    found.map_or("amazonaws.com", |it| it.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_partition_has_its_domain() {
        let cases = [
            ("eu-central-1", "amazonaws.com"),
            ("cn-north-1", "amazonaws.com.cn"),
            ("us-gov-west-1", "amazonaws.com"),
            ("eusc-de-east-1", "amazonaws.eu"),
            ("us-iso-east-1", "c2s.ic.gov"),
            ("us-isob-east-1", "sc2s.sgov.gov"),
        ];
        for (region, wanted) in cases {
            assert_eq!(suffix(region), wanted, "{region}");
        }
    }
}
