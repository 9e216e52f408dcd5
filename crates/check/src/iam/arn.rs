//! ARNs against the forms that actions take.

use stanchion_template::language::sub;

/// Whether an ARN, with `*` and `${..}` for what is not known, can be one of a form with `*` for what varies.
pub(crate) fn fits(arn: &str, form: &str) -> bool {
    let known = sub::fill(arn, |_| Some("*".to_owned()));
    let mut own = known.splitn(6, ':');
    let mut wanted = form.splitn(6, ':');
    for at in 0..6 {
        let (own, wanted) = (own.next(), wanted.next());
        let (Some(own), Some(wanted)) = (own, wanted) else {
            // `arn:aws:s3:*` covers whatever comes behind.
            return known.ends_with('*') || own == wanted;
        };
        // Partition, Region and account are nobody's business here.
        let matters = at == 2 || at == 5;
        if matters && !overlap(own.as_bytes(), wanted.as_bytes()) {
            return false;
        }
    }
    true
}

/// Whether some text matches both patterns. In time by the product of both lengths.
fn overlap(one: &[u8], other: &[u8]) -> bool {
    // What stands before the first `*` of both has to be the same.
    let literal =
        |it: &[u8]| it.iter().position(|it| matches!(it, b'*' | b'?')).unwrap_or(it.len());
    let known = literal(one).min(literal(other));
    if one[..known] != other[..known] {
        return false;
    }
    let width = other.len() + 1;
    // For each place in `one`, which places in `other` are still to be matched.
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
    use super::fits;

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
    }
}
