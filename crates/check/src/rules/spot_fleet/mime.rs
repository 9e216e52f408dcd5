//! The parts of user data that is a MIME multi-part archive.

use super::user_data::all;
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::model::mime::{boundary, has_version, headers, is_multipart};
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::SPF_031, parts), Rule::new(code::EKS_002, node_group)];

/// A fault of an archive.
#[derive(Debug, PartialEq)]
enum Fault {
    /// cloud-init does not read the header.
    NoHeader(&'static str),
    /// The header does not have the line by which cloud-init recognizes an archive.
    NoVersion,
    /// The header has no boundary.
    NoBoundary,
    /// No part begins with the boundary.
    NoPart(String),
    /// A part has an empty line before its header.
    LatePart(usize),
    /// The last boundary is missing.
    NotClosed(String),
}

/// Returns the fault of a text that is a MIME multi-part archive, or `None` for other texts.
fn fault(text: &str) -> Option<Fault> {
    let (headers, _) = headers(text.lines());
    let Some(header) = headers.iter().find(|it| is_multipart(it)) else {
        return header_fault(text);
    };
    if !has_version(text.lines()) {
        return Some(Fault::NoVersion);
    }
    let Some(boundary) = boundary(header) else { return Some(Fault::NoBoundary) };
    if boundary.contains("${") {
        return None;
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let start = format!("--{boundary}");
    if !lines.contains(&start.as_str()) {
        return Some(Fault::NoPart(boundary.to_owned()));
    }
    for (at, _) in lines.iter().enumerate().filter(|(_, it)| **it == start) {
        let mut rest = lines.iter().skip(at + 1).skip_while(|it| it.is_empty());
        let is_header = |it: &&str| it.to_ascii_lowercase().starts_with("content-type:");
        if lines.get(at + 1) == Some(&"") && rest.next().is_some_and(is_header) {
            return Some(Fault::LatePart(at + 2));
        }
    }
    let end = format!("--{boundary}--");
    (!lines.contains(&end.as_str())).then_some(Fault::NotClosed(end))
}

/// Returns the fault of a text that begins with the header of an archive, but not in the way that cloud-init reads.
fn header_fault(text: &str) -> Option<Fault> {
    let start = text.trim_start().to_ascii_lowercase();
    if !["mime-version:", "content-type:"].iter().any(|it| start.starts_with(it)) {
        return None;
    }
    let line = text.lines().find(|it| is_multipart(it.trim()))?;
    let first = text.lines().next().unwrap_or_default();
    Some(Fault::NoHeader(if first.trim().is_empty() {
        "an empty line before the header"
    } else if line.starts_with([' ', '\t']) {
        "an indented header"
    } else {
        "a line in the header that is empty or no header"
    }))
}

fn parts(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, property, node) in all(cx) {
        let script = Script::of(node);
        let Some(fault) = fault(&script.text).filter(|_| script.is_complete) else { continue };
        match fault {
            Fault::NoHeader(found) => findings
                .on(&resource, &property, "cloud-init does not read the header of the MIME archive")
                .found(found)
                .allowed("`MIME-Version` and `Content-Type` in the first lines")
                .help("Start the user data with the header, and end the header with an empty line"),
            Fault::NoVersion => findings
                .on(&resource, &property, "cloud-init does not recognize the MIME archive")
                .found("no header `MIME-Version`")
                .allowed("MIME-Version: 1.0")
                .help("Add the line `MIME-Version: 1.0` to the header"),
            Fault::LatePart(line) => findings
                .on(
                    &resource,
                    &property,
                    "a part of the MIME archive has an empty line before its header",
                )
                .found(format!("an empty line in line {line} of the user data"))
                .allowed("the header directly after the boundary")
                .help("Remove the empty line between the boundary and `Content-Type`"),
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
        let wrong = |header: &str, open: &str| fault(&archive(header, open, "--==A==--"));
        assert_eq!(wrong(header, "  --==A=="), Some(Fault::NoPart("==A==".to_owned())));
        assert_eq!(wrong(header, "--==A==\n"), Some(Fault::LatePart(5)));
        let late = wrong(&format!("\n{header}"), "--==A==");
        assert_eq!(late, Some(Fault::NoHeader("a line in the header that is empty or no header")));
        let indented = wrong(&format!("  {header}"), "--==A==");
        assert_eq!(indented, Some(Fault::NoHeader("an indented header")));
        let text = archive(header, "--==A==", "--==A==--");
        let before = Some(Fault::NoHeader("an empty line before the header"));
        assert_eq!(fault(&format!("\n{text}")), before);
        assert_eq!(fault(&text.replace("MIME-Version: 1.0\n", "")), Some(Fault::NoVersion));
        // A part without a header is what its first line says.
        let bare = "\n--==A==\n\n#!/bin/sh\n--==A==--\n";
        assert_eq!(fault(&format!("MIME-Version: 1.0\n{header}\n{bare}")), None);
        assert_eq!(fault("#!/bin/sh\ncat << END\n\nContent-Type: multipart/mixed\nEND"), None);
        let none = "Content-Type: multipart/mixed";
        assert_eq!(fault(&archive(none, "--A", "--A--")), Some(Fault::NoBoundary));
        assert_eq!(fault("#!/bin/sh\necho"), None);
        assert_eq!(fault("Content-Type: text/x-shellscript\n\n#!/bin/sh"), None);
    }
}
