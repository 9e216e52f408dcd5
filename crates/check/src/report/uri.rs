//! Paths of files as URI references.
//!
//! [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986), [RFC 8089](https://www.rfc-editor.org/rfc/rfc8089)

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The characters that are not written as they are: all except the unreserved ones, and `/` between segments.
const OUTSIDE_PATHS: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_').remove(b'~');

/// Returns a path as a URI reference: a path of Windows with a drive or server as a `file` URI, any other path as a
/// relative reference.
///
/// ```
/// assert_eq!(stanchion_check::report::uri("out/a b.yaml"), "out/a%20b.yaml");
/// ```
pub fn uri(path: &str) -> String {
    let encode = |it: &str| utf8_percent_encode(it, OUTSIDE_PATHS).to_string();
    if let [drive, b':', b'/' | b'\\', ..] = path.as_bytes()
        && drive.is_ascii_alphabetic()
    {
        let (drive, rest) = path.split_at(2);
        return format!("file:///{drive}{}", encode(&rest.replace('\\', "/")));
    }
    if let Some(server) = path.strip_prefix("\\\\") {
        return format!("file://{}", encode(&server.replace('\\', "/")));
    }
    // In other systems, a backslash is a character of a name.
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    // Two slashes at the start would be the start of a server's name.
    match path.strip_prefix("//") {
        Some(rest) => format!("/{}", encode(rest.trim_start_matches('/'))),
        None => encode(&path),
    }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_are_uri_references() {
        for (path, expected) in [
            ("a/b-c_d~e.yaml", "a/b-c_d~e.yaml"),
            ("../a b.yaml", "../a%20b.yaml"),
            ("/srv/a#b?c%20d", "/srv/a%23b%3Fc%2520d"),
            ("//srv//a", "/srv//a"),
            ("größe/日本.yaml", "gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC.yaml"),
            ("a\u{1b}[1m\u{202e}\n", "a%1B%5B1m%E2%80%AE%0A"),
            ("a:b.yaml", "a%3Ab.yaml"),
            ("<stdin>", "%3Cstdin%3E"),
            (r"C:\a b\c#.yaml", "file:///C:/a%20b/c%23.yaml"),
            ("d:/a/b", "file:///d:/a/b"),
            (r"\\host\share\a b", "file://host/share/a%20b"),
            ("", ""),
        ] {
            assert_eq!(uri(path), expected);
        }
    }

    #[cfg(not(windows))]
    #[test]
    fn a_backslash_is_a_character_of_a_name() {
        assert_eq!(uri(r"a\b.yaml"), "a%5Cb.yaml");
    }

    #[cfg(windows)]
    #[test]
    fn a_backslash_separates_names() {
        assert_eq!(uri(r"a\b.yaml"), "a/b.yaml");
    }
}
