//! The parts of a MIME multi-part archive.

/// Returns the headers at the start of an archive or a part, each in one line, and the number of lines before the content.
///
/// They are read as cloud-init reads them: an empty line ends them, and so does a line without a name and a colon. A line
/// that is indented continues the one before, and is lost if it is the first.
/// Source: <https://github.com/python/cpython/blob/main/Lib/email/feedparser.py>
pub(crate) fn headers<'t>(lines: impl Iterator<Item = &'t str>) -> (Vec<String>, usize) {
    let mut headers: Vec<String> = Vec::new();
    let mut count = 0;
    for line in lines {
        if line.trim_end().is_empty() {
            return (headers, count + 1);
        }
        let is_continued = line.starts_with([' ', '\t']);
        let name = line.split_once(':').map_or("", |it| it.0);
        if !is_continued && (name.is_empty() || name.contains([' ', '\t'])) {
            return (headers, count);
        }
        match headers.last_mut().filter(|_| is_continued) {
            Some(last) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            None if is_continued => {}
            None => headers.push(line.trim().to_owned()),
        }
        count += 1;
    }
    (headers, count)
}

/// Returns true for a header that makes a text an archive.
pub(crate) fn is_multipart(header: &str) -> bool {
    let header = header.to_ascii_lowercase();
    header.starts_with("content-type:") && header.contains("multipart/")
}

/// Returns true if a text has the header by which cloud-init recognizes an archive.
///
/// Source: `user_data.py` of <https://github.com/canonical/cloud-init>
pub(crate) fn has_version<'t>(mut lines: impl Iterator<Item = &'t str>) -> bool {
    let mut left: usize = 4096;
    lines.any(|line| {
        let is_near = left > 0;
        left = left.saturating_sub(line.len() + 1);
        is_near && line.to_ascii_lowercase().contains("mime-version:")
    })
}

/// Returns the value of a parameter of a header, such as `boundary`.
fn parameter<'h>(header: &'h str, name: &str) -> Option<&'h str> {
    let at = header.to_ascii_lowercase().find(&format!("{name}="))?;
    let value = header.get(at + name.len() + 1..)?.trim();
    let value = match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => value.split([';', ' ']).next()?,
    };
    (!value.is_empty()).then_some(value)
}

/// Returns the boundary of a header `Content-Type`.
pub(crate) fn boundary(header: &str) -> Option<&str> {
    parameter(header, "boundary")
}

/// A part that contains no other parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    headers: Vec<String>,
    /// The numbers of the lines of its content: the first, and the one behind the last.
    pub(crate) lines: (usize, usize),
}

impl Part {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|it| {
            let (own, value) = it.split_once(':')?;
            own.trim().eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    /// Returns the type of the content in lower case, without parameters.
    pub(crate) fn content_type(&self) -> String {
        let value = self.header("Content-Type").unwrap_or("text/plain");
        value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// Returns the file name of the header `Content-Disposition`, or the name of the header `Content-Type`.
    pub(crate) fn file_name(&self) -> Option<&str> {
        let own = self.header("Content-Disposition").and_then(|it| parameter(it, "filename"));
        own.or_else(|| self.header("Content-Type").and_then(|it| parameter(it, "name")))
    }

    /// Returns true if the content is not plain text.
    pub(crate) fn is_encoded(&self) -> bool {
        let encoding = self.header("Content-Transfer-Encoding").unwrap_or("7bit");
        !["7bit", "8bit", "binary"].iter().any(|it| encoding.eq_ignore_ascii_case(it))
    }

    /// Returns true if a header sets how the part is merged with other parts.
    pub(crate) fn sets_merge(&self) -> bool {
        ["Merge-Type", "X-Merge-Type"].iter().any(|it| self.header(it).is_some())
    }
}

/// Returns the parts of an archive, or `None` if the text is not one.
pub(crate) fn parts(lines: &[String]) -> Option<Vec<Part>> {
    let text = || lines.iter().map(String::as_str);
    let (start, mut at) = headers(text());
    let header = start.iter().find(|it| is_multipart(it)).filter(|_| has_version(text()))?;
    let mut boundaries = vec![boundary(header)?.to_owned()];
    let mut parts: Vec<Part> = Vec::new();
    while let Some(line) = lines.get(at) {
        let mark = line.trim_end().strip_prefix("--").unwrap_or_default();
        let is_end = boundaries.iter().any(|it| mark.strip_suffix("--") == Some(it));
        let is_start = boundaries.iter().any(|it| it == mark);
        at += 1;
        if !is_start && !is_end {
            if let Some(part) = parts.last_mut().filter(|it| it.lines.1 + 1 == at) {
                part.lines.1 = at;
            }
            continue;
        }
        if is_end {
            continue;
        }
        let (own, length) = headers(text().skip(at));
        match own.iter().find(|it| is_multipart(it)) {
            Some(header) => boundaries.push(boundary(header)?.to_owned()),
            None => {
                let start = at + length;
                parts.push(Part { headers: own, lines: (start, start) });
                at = start;
            }
        }
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::parts;

    /// Returns the type, the file name and the lines of each part.
    fn of(text: &str) -> Option<Vec<String>> {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let part =
            |it: &super::Part| format!("{} {:?} {:?}", it.content_type(), it.file_name(), it.lines);
        parts(&lines).map(|it| it.iter().map(part).collect())
    }

    #[test]
    fn parts_have_a_type_a_name_and_lines() {
        let text = "MIME-Version: 1.0
Content-Type: multipart/mixed;
 boundary=\"A\"

--A
Content-Type: text/cloud-config; charset=\"utf-8\"

#cloud-config
runcmd: []
--A
Content-Type: text/x-shellscript
Content-Disposition: attachment; filename=\"z.sh\"

#!/bin/sh
--A--
";
        assert_eq!(
            of(text),
            Some(vec![
                "text/cloud-config None (7, 9)".to_owned(),
                "text/x-shellscript Some(\"z.sh\") (13, 14)".to_owned(),
            ])
        );
        assert_eq!(of("#!/bin/sh"), None);
        assert_eq!(of(""), None);
        assert_eq!(of("Content-Type: multipart/mixed"), None);
        assert_eq!(of(&format!("\n{text}")), None, "an empty line ends the header");
        assert_eq!(of(&text.replace("MIME-Version: 1.0\n", "")), None);
    }

    #[test]
    fn an_archive_in_an_archive_is_no_part() {
        let text = "MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=A

--A
Content-Type: multipart/mixed; boundary=B

--B
Content-Type: text/x-shellscript

#!/bin/sh
--B--
--A--
";
        assert_eq!(of(text), Some(vec!["text/x-shellscript None (9, 10)".to_owned()]));
    }
}
