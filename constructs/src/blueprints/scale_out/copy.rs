//! Copies the objects of a bucket to the file system, on every instance in parallel.

use stanchion_core::Scope;
use stanchion_template::{Value, pseudo};

use super::Copy;
use crate::ssm::{CommandDocument, DocumentParameter, RunShellScript};
use crate::text;
use crate::units::MountPath;
use crate::user_data::CloudConfig;

/// Reads the ID of the instance from the instance metadata service (IMDSv2).
const WHO: &str = "\
token=$(curl --silent --fail --request PUT http://169.254.169.254/latest/api/token \\
  --header 'X-aws-ec2-metadata-token-ttl-seconds: 300')
instance=$(curl --silent --fail --header \"X-aws-ec2-metadata-token: $token\" \\
  http://169.254.169.254/latest/meta-data/instance-id)
";

/// Returns user data that creates a directory for the instance on the file system, and names the instance `waiting`.
pub(super) fn prepare_machine(path: &MountPath) -> CloudConfig {
    CloudConfig::new().run(text![
        WHO,
        format!("mkdir -p {path}/\"$instance\"\naws ec2 create-tags --region "),
        pseudo::region(),
        " --resources \"$instance\" --tags Key=Name,Value=waiting",
    ])
}

/// Creates the document that copies, with the configured number of parallel copies for each vCPU.
pub(super) fn document(scope: &Scope, config: &Copy, path: &MountPath) -> CommandDocument {
    let script = text![
        "set -euo pipefail\n",
        WHO,
        "export AWS_DEFAULT_REGION=",
        pseudo::region(),
        "\nname() { aws ec2 create-tags --resources \"$instance\" --tags \"Key=Name,Value=$1\"; }\n\
         name running\n",
        format!("workers=$(( $(nproc) * {} ))\n", config.workers_per_vcpu),
        format!("target={path}/$instance\nmkdir -p \"$target\"\n"),
        "aws s3api list-objects-v2 --no-sign-request --bucket '{{ Bucket }}' --prefix '{{ Prefix }}' \\\n  \
         --query 'Contents[].[Key]' --output text |\n  \
         xargs --max-procs \"$workers\" --replace=KEY \\\n  \
         aws s3 cp --no-sign-request --only-show-errors 's3://{{ Bucket }}/KEY' \"$target/KEY\"\n\
         name complete",
    ];
    let bucket = DocumentParameter::text("The public bucket to copy from")
        .default(config.bucket.as_str())
        .allowed_pattern("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$");
    let prefix = DocumentParameter::text("What keys of the objects start with")
        .default(config.prefix.as_str())
        .allowed_pattern("^[A-Za-z0-9/!_.*()=-]*$");
    CommandDocument::builder("Copies objects of a public bucket onto the file system, in parallel")
        .parameter("Bucket", bucket)
        .parameter("Prefix", prefix)
        .step(RunShellScript::new("copy", script).timeout_seconds(config.timeout_seconds))
        .build(scope, "Copy")
}

/// Returns the command line that runs the document on every instance with the fleet's tag.
pub(super) fn command(document: &CommandDocument, tag: &str) -> Value<String> {
    text![
        "aws ssm send-command --region ",
        pseudo::region(),
        " --document-name ",
        document.name(),
        format!(" --targets Key=tag:{tag},Values="),
        pseudo::stack_name(),
    ]
    .into_value()
}
