//! User data of instances.

use stanchion_template::language::{base64_of, is_text};
use stanchion_template::{Node, counted};

use crate::analysis::Analysis;
use crate::code;
use crate::facts::ec2::USER_DATA_BYTES;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SPF_022, size),
    Rule::new(code::SPF_025, base64),
    Rule::new(code::SPF_026, start),
];

/// Returns all user data of the template: the resource, the property and the value.
pub(super) fn all<'a>(cx: &Analysis<'a>) -> Vec<(Resource<'a>, String, &'a Node)> {
    let kinds = [
        ("AWS::EC2::Instance", "UserData"),
        ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.UserData"),
        ("AWS::AutoScaling::LaunchConfiguration", "UserData"),
    ];
    let mut all = Vec::new();
    for (kind, property) in kinds {
        all.extend(cx.of(kind).filter_map(|it| Some((it, property.to_owned(), it.get(property)?))));
    }
    for fleet in cx.of(super::FLEET) {
        let list = super::property("LaunchSpecifications");
        let count = fleet.list(&list).map_or(0, <[Node]>::len);
        let properties = (0..count).map(|at| format!("{list}.{at}.UserData"));
        all.extend(properties.filter_map(|it| fleet.get(&it).map(|node| (fleet, it, node))));
    }
    all
}

fn size(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, property, node) in all(cx) {
        let length = Script::of(node).text.len();
        let most = if base64_of(node).is_some() {
            USER_DATA_BYTES
        } else {
            USER_DATA_BYTES.div_ceil(3) * 4
        };
        if length > most {
            findings
                .on(&resource, &property, "the user data is too large")
                .found(counted(length, "byte"))
                .allowed(format!("up to {USER_DATA_BYTES} bytes before base64"));
        }
    }
}

fn base64(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, property, node) in all(cx) {
        let text = Script::of(node).text;
        let is_plain = text.trim_start().starts_with('#') || text.contains("MIME-Version");
        if is_text(node) && is_plain {
            findings
                .on(&resource, &property, "the user data is not base64-encoded")
                .found(node.describe())
                .allowed("`Fn::Base64`");
        }
    }
}

/// The commands with which a script without a first line `#!` begins.
const COMMANDS: [&str; 36] = [
    "sudo",
    "yum",
    "dnf",
    "apt",
    "apt-get",
    "echo",
    "export",
    "mkdir",
    "cd",
    "set",
    "curl",
    "wget",
    "aws",
    "mount",
    "systemctl",
    "service",
    "sleep",
    "docker",
    "cat",
    "cp",
    "mv",
    "rm",
    "ln",
    "touch",
    "chmod",
    "chown",
    "pip",
    "pip3",
    "python3",
    "amazon-linux-extras",
    "bash",
    "sh",
    "source",
    "useradd",
    "hostnamectl",
    "/opt/aws/bin/cfn-init",
];

/// Returns the first command of a text that looks like a shell script without a first line `#!`.
fn first_command(text: &str) -> Option<&str> {
    let line = text.lines().map(str::trim).find(|it| {
        let is_comment = it.starts_with('#') && !it.starts_with("#!");
        !it.is_empty() && !is_comment
    })?;
    let word = line.split_whitespace().next()?;
    COMMANDS.contains(&word).then_some(line)
}

fn start(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, property, node) in all(cx) {
        let Some(inner) = base64_of(node) else { continue };
        let script = Script::of(inner);
        if !script.is_complete || crate::mount::would_run(&script) {
            continue;
        }
        if let Some(line) = first_command(&script.text) {
            findings
                .on(&resource, &property, "cloud-init does not run the user data")
                .found(line)
                .allowed("a first line such as #!/bin/bash or #cloud-config");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::first_command;

    #[test]
    fn only_shell_looks_like_shell() {
        for text in ["yum install -y a", "\n# Comment\nmkdir -p /data\n", "export A=b"] {
            assert!(first_command(text).is_some(), "{text}");
        }
        for text in [
            "{\"ignition\": {}}",
            "apiVersion: node.eks.aws/v1alpha1",
            "version: 1.1\ntasks:",
            "# bottlerocket\n[settings]",
            "type=dhcp-client",
            "#!/bin/sh\necho",
            "",
        ] {
            assert!(first_command(text).is_none(), "{text}");
        }
    }
}
