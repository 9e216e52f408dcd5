//! Environments of projects.

use super::{PROJECT, mounts};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CBD_006, supported)];

const TYPE: &str = "Environment.Type";
const COMPUTE: &str = "Environment.ComputeType";

/// Sources: <https://docs.aws.amazon.com/codebuild/latest/userguide/lambda.html>,
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/sample-efs.html>
fn supported(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(PROJECT) {
        let Some(kind) = it.text(TYPE).filter(|_| !it.has("Environment.Fleet")) else { continue };
        let is_lambda = kind.contains("LAMBDA");
        let compute = it.text(COMPUTE).unwrap_or_default();
        let is_other = match is_lambda {
            true => compute.starts_with("BUILD_GENERAL1_"),
            false => compute.starts_with("BUILD_LAMBDA_"),
        };
        if is_other {
            findings
                .on(&it, COMPUTE, format!("environments of the type {kind} do not have it"))
                .found(compute)
                .allowed(if is_lambda {
                    "BUILD_LAMBDA_1GB and larger"
                } else {
                    "BUILD_GENERAL1_SMALL and larger"
                });
        }
        let mut refused: Vec<&str> = Vec::new();
        if mounts(&it) && (is_lambda || kind.starts_with("WINDOWS_") || kind == "MAC_ARM") {
            refused.push("FileSystemLocations");
        }
        if is_lambda {
            let is_cached = it.text("Cache.Type").is_some_and(|it| it != "NO_CACHE");
            refused.extend(it.has("VpcConfig").then_some("VpcConfig"));
            refused.extend(is_cached.then_some("Cache"));
            let is_privileged = it.boolean("Environment.PrivilegedMode") == Some(true);
            refused.extend(is_privileged.then_some("Environment.PrivilegedMode"));
        }
        for property in refused {
            findings
                .on(&it, property, format!("environments of the type {kind} do not support it"))
                .found(kind);
        }
    }
}
