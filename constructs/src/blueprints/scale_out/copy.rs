//! Copies the objects of a bucket to the file system, on every instance in parallel.

use stanchion_core::Scope;
use stanchion_template::pseudo;

use super::Copy;
use crate::compute::LaunchTemplate;
use crate::ssm::{CommandDocument, DocumentParameter, RunShellScript};
use crate::text;
use crate::units::MountPath;
use crate::user_data::{CloudConfig, quoted};

/// The characters of the start and the end of keys that a command can ask for. The shell reads them between single
/// quotes.
pub(super) const KEY_CHARACTERS: &str = "A-Za-z0-9/!_.*()=-";

/// The script that copies.
const COPY: &str = include_str!("copy.sh");

/// Reads the ID of the instance from the instance metadata service (IMDSv2).
const WHO: &str = "\
token=$(curl --silent --fail --retry 5 --request PUT http://169.254.169.254/latest/api/token \\
  --header 'X-aws-ec2-metadata-token-ttl-seconds: 300')
instance=$(curl --silent --fail --retry 5 --header \"X-aws-ec2-metadata-token: $token\" \\
  http://169.254.169.254/latest/meta-data/instance-id)
";

/// Makes an instance create its directory on the file system and name itself `waiting`, or `failed` without the file
/// system.
pub(super) fn prepare(template: &LaunchTemplate, path: &MountPath) {
    let name = |value: &str| {
        text![
            "aws ec2 create-tags --region ",
            pseudo::region(),
            format!(" --resources \"$instance\" --tags Key=Name,Value={value}")
        ]
    };
    template.run_on_mount_failure(text![WHO, name("failed")]);
    template.configure(CloudConfig::new().run(text![
        WHO,
        format!(
            "state=failed\n\
             if mountpoint --quiet {path} && mkdir -p {path}/\"$instance\"; then state=waiting; fi\n"
        ),
        name("\"$state\""),
    ]));
}

/// Creates the document that copies, with the configured number of parallel copies for each vCPU.
pub(super) fn document(scope: &Scope, config: &Copy, path: &MountPath) -> CommandDocument {
    let script = text![
        "#!/bin/bash\n",
        "BUCKET='{{ Bucket }}'\nPREFIX='{{ Prefix }}'\nSUFFIX='{{ Suffix }}'\n",
        "ROOT=",
        quoted(path.as_str().to_owned()),
        format!("\nWORKERS_PER_VCPU={}\n", config.workers_per_vcpu),
        "export AWS_DEFAULT_REGION=",
        pseudo::region(),
        "\n",
        COPY.trim_end(),
    ];
    let bucket = DocumentParameter::text("The public bucket to copy from")
        .default(config.bucket.as_str())
        .allowed_pattern("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$");
    let prefix = DocumentParameter::text("The start of the keys of the objects; empty for all")
        .default(config.prefix.as_str())
        .allowed_pattern(format!("^[{KEY_CHARACTERS}]*$"));
    let suffix = DocumentParameter::text("The end of the keys of the objects; empty for all")
        .default(config.suffix.as_str())
        .allowed_pattern(format!("^[{KEY_CHARACTERS}]*$"));
    CommandDocument::builder("Copies objects of a public bucket onto the file system, in parallel")
        .parameter("Bucket", bucket)
        .parameter("Prefix", prefix)
        .parameter("Suffix", suffix)
        .step(RunShellScript::new("copy", script).timeout_seconds(config.timeout_seconds))
        .build(scope, "Copy")
}
