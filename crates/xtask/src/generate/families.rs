//! Cargo features. Each service has a feature, and related services have a common one.
//!
//! crates.io accepts 300 features for a crate, and there are more services than that.

/// The services whose name is also a family. Every service whose name starts with it belongs to the family.
const FAMILIES: [&str; 22] = [
    "apigateway",
    "bcm",
    "bedrock",
    "billing",
    "cleanrooms",
    "codestar",
    "connect",
    "docdb",
    "elasticloadbalancing",
    "emr",
    "events",
    "gamelift",
    "greengrass",
    "iot",
    "kinesis",
    "licensemanager",
    "mediapackage",
    "redshift",
    "route53",
    "s3",
    "ssm",
    "waf",
];

/// Returns the feature of a service's module.
pub(super) fn feature(service: &str) -> &str {
    FAMILIES.into_iter().find(|family| service.starts_with(family)).unwrap_or(service)
}
