//! The parts of user data that is a MIME multi-part archive.

use super::user_data::all;
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::model::mime::{boundary, headers};
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::SPF_031, parts), Rule::new(code::EKS_002, node_group)];

/// A fault of an archive.
#[derive(Debug, PartialEq)]
enum Fault {
    /// The header has no boundary.
    NoBoundary,
    /// No part begins with the boundary.
    NoPart(String),
    /// The last boundary is missing.
    NotClosed(String),
}

/// Returns the fault of a text that is a MIME multi-part archive, or `None` for other texts.
fn fault(text: &str) -> Option<Fault> {
    let headers = headers(text.trim_start().lines());
    let header = headers.iter().find(|it| {
        let it = it.to_ascii_lowercase();
        it.starts_with("content-type:") && it.contains("multipart/")
    })?;
    let Some(boundary) = boundary(header) else { return Some(Fault::NoBoundary) };
    if boundary.contains("${") {
        return None;
    }
    let has = |line: &str| text.lines().any(|it| it.trim() == line);
    if !has(&format!("--{boundary}")) {
        return Some(Fault::NoPart(boundary.to_owned()));
    }
    let end = format!("--{boundary}--");
    (!has(&end)).then_some(Fault::NotClosed(end))
}

fn parts(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, property, node) in all(cx) {
        let script = Script::of(node);
        let Some(fault) = fault(&script.text).filter(|_| script.is_complete) else { continue };
        match fault {
            Fault::NoBoundary => findings
                .on(&resource, &property, "the MIME archive does not declare a boundary")
                .found("no `boundary` in the header `Content-Type`")
                .help("Add `boundary` to the header `Content-Type: multipart/mixed`"),
            Fault::NoPart(boundary) => findings
                .on(&resource, &property, "no part of the MIME archive begins with its boundary")
                .found(format!("no line --{boundary}"))
                .allowed(format!("--{boundary} before each part")),
            Fault::NotClosed(end) => findings
                .on(&resource, &property, "the MIME archive does not end with its boundary")
                .found(format!("no line {end}"))
                .allowed(format!("{end} after the last part"))
                .severity(Severity::Warning),
        };
    }
}

fn node_group(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let data = "LaunchTemplateData.UserData";
    for it in cx.of("AWS::EKS::Nodegroup") {
        // Bottlerocket and Windows use other forms.
        let is_linux =
            !it.has("AmiType") || it.text("AmiType").is_some_and(|it| it.starts_with("AL2"));
        let template = it
            .get("LaunchTemplate.Id")
            .or_else(|| it.get("LaunchTemplate.Name"))
            .and_then(|it| of_kind(cx, it, "AWS::EC2::LaunchTemplate"));
        let Some(template) = template.filter(|_| is_linux) else { continue };
        let Some(script) = template.get(data).map(Script::of) else { continue };
        let text = script.text.trim_start();
        let is_other = text.starts_with("#!") || text.starts_with("#cloud-config");
        if is_other && !template.has("LaunchTemplateData.ImageId") {
            findings
                .on(
                    &template,
                    data,
                    format!(
                        "the user data of {} for the node group {} is not a MIME multi-part archive",
                        template.id, it.id
                    ),
                )
                .found(text.lines().next().unwrap_or_default())
                .allowed("MIME-Version: 1.0 and Content-Type: multipart/mixed");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, fault};

    fn archive(header: &str, open: &str, close: &str) -> String {
        format!(
            "MIME-Version: 1.0\n{header}\n\n{open}\nContent-Type: text/x-shellscript\n\n#!/bin/sh\n{close}\n"
        )
    }

    #[test]
    fn parts_have_the_declared_boundary() {
        let header = "Content-Type: multipart/mixed; boundary=\"==A==\"";
        assert_eq!(fault(&archive(header, "--==A==", "--==A==--")), None);
        assert_eq!(
            fault(&archive(header, "--==B==", "--==B==--")),
            Some(Fault::NoPart("==A==".to_owned()))
        );
        assert_eq!(
            fault(&archive(header, "--==A==", "")),
            Some(Fault::NotClosed("--==A==--".to_owned()))
        );
        let folded = "Content-Type: multipart/mixed;\n boundary=A; charset=x";
        assert_eq!(fault(&archive(folded, "--A", "--A--")), None);
        let none = "Content-Type: multipart/mixed";
        assert_eq!(fault(&archive(none, "--A", "--A--")), Some(Fault::NoBoundary));
        assert_eq!(fault("#!/bin/sh\necho"), None);
        assert_eq!(fault("Content-Type: text/x-shellscript\n\n#!/bin/sh"), None);
    }
}
