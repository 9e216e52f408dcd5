//! Compares ARNs with the resource types of actions.

use stanchion_template::language::sub;

/// Returns an ARN with `*` in place of variables and dynamic references.
pub(crate) fn with_stars(arn: &str) -> String {
    let mut known = sub::fill(arn, |_| Some("*".to_owned()));
    while let Some(start) = known.find("{{")
        && let Some(length) = known[start..].find("}}")
    {
        known.replace_range(start..start + length + 2, "*");
    }
    known
}

/// Returns true if an ARN can match a form. The ARN has `*` for unknown parts; the form has `*` for parts that vary.
pub(crate) fn fits(known: &str, form: &str) -> bool {
    let mut own = known.splitn(6, ':');
    let mut wanted = form.splitn(6, ':');
    for at in 0..6 {
        let (own, wanted) = (own.next(), wanted.next());
        let (Some(own), Some(wanted)) = (own, wanted) else {
            // `arn:aws:s3:*` covers all parts after it.
            return known.ends_with('*') || own == wanted;
        };
        // The partition, the Region and the account can have any value.
        let matters = at == 2 || at == 5;
        if matters && !overlap(own.as_bytes(), wanted.as_bytes()) {
            return false;
        }
    }
    true
}

/// Returns true if some text matches both patterns. The time grows with the product of both lengths.
fn overlap(one: &[u8], other: &[u8]) -> bool {
    if one == b"*" || other == b"*" {
        return true;
    }
    // The parts before the first `*` of both must be the same.
    let literal =
        |it: &[u8]| it.iter().position(|it| matches!(it, b'*' | b'?')).unwrap_or(it.len());
    let known = literal(one).min(literal(other));
    if one[..known] != other[..known] {
        return false;
    }
    if known == one.len() && known == other.len() {
        return true;
    }
    let width = other.len() + 1;
    // For each position in `one`, the positions in `other` that are still to be matched.
    let mut reach = vec![false; (one.len() + 1) * width];
    for at in (0..=one.len()).rev() {
        for of in (0..=other.len()).rev() {
            let next = |a: usize, b: usize| reach[a * width + b];
            let here = match (one.get(at), other.get(of)) {
                (None, None) => true,
                (Some(b'*'), Some(b'*')) => next(at + 1, of) || next(at, of + 1),
                (Some(b'*'), None) => next(at + 1, of),
                (None, Some(b'*')) => next(at, of + 1),
                (Some(b'*'), Some(_)) => next(at + 1, of) || next(at, of + 1),
                (Some(_), Some(b'*')) => next(at, of + 1) || next(at + 1, of),
                (Some(a), Some(b)) => (a == b || *a == b'?' || *b == b'?') && next(at + 1, of + 1),
                _ => false,
            };
            reach[at * width + of] = here;
        }
    }
    reach.first().copied().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::{fits as known_fits, with_stars};

    fn fits(arn: &str, form: &str) -> bool {
        known_fits(&with_stars(arn), form)
    }

    #[test]
    fn arns_fit_the_forms_they_can_have() {
        let object = "arn:*:s3:::*/*";
        assert!(fits("arn:aws:s3:::bucket/*", object));
        assert!(fits("arn:aws:s3:::*", object));
        assert!(fits("${Bucket.Arn}/a", object) || fits("arn:aws:s3:::${Bucket}/a", object));
        assert!(!fits("arn:aws:s3:::bucket", object));
        let system = "arn:*:elasticfilesystem:*:*:file-system/*";
        assert!(fits("arn:${AWS::Partition}:elasticfilesystem:*:*:file-system/fs-1", system));
        assert!(!fits("arn:aws:elasticfilesystem:*:*:access-point/fsap-1", system));
        assert!(!fits("arn:aws:efs:*:*:file-system/fs-1", system));
        assert!(fits("arn:aws:elasticfilesystem:*", system));
        let resolved = with_stars("arn:aws:ec2:${AWS::Region}:{{resolve:ssm:/a/b}}:subnet/s-1");
        assert_eq!(resolved, "arn:aws:ec2:*:*:subnet/s-1");
        assert_eq!(with_stars("arn:{{a"), "arn:{{a");
    }
}
