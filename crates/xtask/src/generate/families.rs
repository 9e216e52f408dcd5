//! Cargo features: one a service, related services share one.
//!
//! crates.io allows 300 features a crate and there are more services than that.

/// Services that give their name to a family: every service whose name starts with it.
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

/// The feature of a service's module.
pub(super) fn feature(service: &str) -> &str {
    FAMILIES.into_iter().find(|family| service.starts_with(family)).unwrap_or(service)
}
