//! Several parts of user data in one.

use crate::Text;

/// Stands between parts. Lines of scripts do not look like this.
const BOUNDARY: &str = "==STANCHION-PART==";

/// Cloud-config and scripts as one MIME message, as cloud-init and AWS Batch read it.
pub(crate) fn multipart(cloud_config: Option<&Text>, scripts: &[Text]) -> Text {
    let mut text = Text::from("MIME-Version: 1.0\n")
        .with(format!("Content-Type: multipart/mixed; boundary=\"{BOUNDARY}\"\n"));
    let parts = cloud_config
        .into_iter()
        .map(|it| ("cloud-config", it))
        .chain(scripts.iter().map(|it| ("x-shellscript", it)));
    for (kind, part) in parts {
        let (body, _) = part.clone().without_last_line_break();
        text = text
            .with(format!("\n--{BOUNDARY}\nContent-Type: text/{kind}; charset=\"utf-8\"\n\n"))
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
    fn parts_stand_between_boundaries() {
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
