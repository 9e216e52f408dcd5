//! Functions that mount S3 Files.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::identity::resource_of;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::S3F_008, config)];

fn config(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Lambda::Function") {
        for (at, config) in it.list("FileSystemConfigs").unwrap_or_default().iter().enumerate() {
            let access_point = config.get("Arn").and_then(|it| resource_of(cx, it));
            let is_efs = access_point.is_some_and(|it| it.kind == "AWS::EFS::AccessPoint");
            if is_efs && config.get("S3FilesConfig").is_some() {
                findings
                    .on(
                        &it,
                        &format!("FileSystemConfigs.{at}.S3FilesConfig"),
                        "`S3FilesConfig` is not valid for an EFS access point",
                    )
                    .found("an EFS access point");
            }
        }
    }
}
