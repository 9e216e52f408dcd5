//! User data as a MIME multi-part message.

use crate::Text;

/// The boundary between parts. Scripts are not expected to contain such a line.
const BOUNDARY: &str = "==STANCHION-PART==";

/// Returns cloud-config and scripts as one MIME multi-part message, which cloud-init and AWS Batch accept.
///
/// cloud-init runs scripts in the order of their names, and the commands of cloud-config are the script `runcmd`. The names
/// of the scripts sort after it, because file systems are mounted there.
pub(crate) fn multipart(cloud_config: Option<&Text>, scripts: &[Text]) -> Text {
    let mut text = Text::from("MIME-Version: 1.0\n")
        .with(format!("Content-Type: multipart/mixed; boundary=\"{BOUNDARY}\"\n"));
    let scripts = scripts.iter().enumerate().map(|(number, it)| {
        let name =
            format!("Content-Disposition: attachment; filename=\"script-{:03}\"\n", number + 1);
        ("x-shellscript", name, it)
    });
    let config = cloud_config.into_iter().map(|it| ("cloud-config", String::new(), it));
    for (kind, name, part) in config.chain(scripts) {
        let (body, _) = part.clone().without_last_line_break();
        text = text
            .with(format!("\n--{BOUNDARY}\nContent-Type: text/{kind}; charset=\"utf-8\"\n{name}\n"))
            .with(body)
            .with("\n");
    }
    text.with(format!("\n--{BOUNDARY}--\n"))
}

#[cfg(test)]
mod tests {
    use super::multipart;
    use crate::Text;

    #[test]
    fn parts_are_between_boundaries() {
        let text =
            multipart(Some(&Text::from("#cloud-config\n")), &[Text::from("#!/bin/sh\ntrue\n")]);
        let text = text.as_literal().unwrap();
        assert_eq!(text.matches("\n--==STANCHION-PART==\n").count(), 2);
        assert!(text.ends_with("\ntrue\n\n--==STANCHION-PART==--\n"));
        assert!(
            text.contains("Content-Type: text/cloud-config; charset=\"utf-8\"\n\n#cloud-config\n")
        );
    }
}
