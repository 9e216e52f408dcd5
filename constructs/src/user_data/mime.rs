//! User data as a MIME multi-part message.

use stanchion_check::facts::eks::NODE_CONFIG_TYPE;

use crate::Text;

/// The boundary between parts. Scripts are not expected to contain such a line.
const BOUNDARY: &str = "==STANCHION-PART==";

/// A part of the message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    /// A cloud-config.
    CloudConfig(Text),
    /// The configuration of a node of EKS, which its program `nodeadm` reads.
    NodeConfig(Text),
    /// A script, with its place among the scripts.
    Script { number: usize, text: Text },
}

impl Part {
    /// Returns the text of the part.
    pub(crate) fn text(&self) -> &Text {
        match self {
            Part::CloudConfig(text) | Part::NodeConfig(text) | Part::Script { text, .. } => text,
        }
    }

    fn headers(&self) -> String {
        match self {
            Part::CloudConfig(_) => {
                "Content-Type: text/cloud-config; charset=\"utf-8\"\n".to_owned()
            }
            Part::NodeConfig(_) => format!("Content-Type: {NODE_CONFIG_TYPE}\n"),
            Part::Script { number, .. } => format!(
                "Content-Type: text/x-shellscript; charset=\"utf-8\"\n\
                 Content-Disposition: attachment; filename=\"script-{number:03}\"\n"
            ),
        }
    }
}

/// Returns cloud-config and scripts as one MIME multi-part message, which cloud-init and AWS Batch accept.
///
/// cloud-init runs scripts in the order of their names, and the commands of cloud-config are the script `runcmd`. The names
/// of the scripts sort after it, because file systems are mounted there.
pub(crate) fn multipart(parts: &[Part]) -> Text {
    let mut text = Text::from("MIME-Version: 1.0\n")
        .with(format!("Content-Type: multipart/mixed; boundary=\"{BOUNDARY}\"\n"));
    for part in parts {
        let (body, _) = part.text().clone().without_last_line_break();
        text = text.with(format!("\n--{BOUNDARY}\n{}\n", part.headers())).with(body).with("\n");
    }
    text.with(format!("\n--{BOUNDARY}--\n"))
}

#[cfg(test)]
mod tests {
    use super::{Part, multipart};
    use crate::Text;

    #[test]
    fn parts_are_between_boundaries() {
        let text = multipart(&[
            Part::CloudConfig(Text::from("#cloud-config\n")),
            Part::Script { number: 1, text: Text::from("#!/bin/sh\ntrue\n") },
        ]);
        let text = text.as_literal().unwrap();
        assert_eq!(text.matches("\n--==STANCHION-PART==\n").count(), 2);
        assert!(text.ends_with("\ntrue\n\n--==STANCHION-PART==--\n"));
        assert!(
            text.contains("Content-Type: text/cloud-config; charset=\"utf-8\"\n\n#cloud-config\n")
        );
    }
}
