//! Answers with three values.

use std::ops::Not;

/// The answer to a question about a template. Values that are known only during deployment make it unknown.
///
/// ```
/// use stanchion_template::language::Answer;
/// assert_eq!(Answer::all([Answer::Yes, Answer::Unknown]), Answer::Unknown);
/// assert_eq!(Answer::all([Answer::No, Answer::Unknown]), Answer::No);
/// assert_eq!(Answer::any([Answer::Yes, Answer::Unknown]), Answer::Yes);
/// assert_eq!(!Answer::Unknown, Answer::Unknown);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It is true.
    Yes,
    /// It is false.
    No,
    /// The template does not decide it.
    Unknown,
}

impl Answer {
    /// Returns `Yes` if every answer is `Yes`, `No` if one is `No`, and `Unknown` otherwise. Without answers, it is `Yes`.
    pub fn all(answers: impl IntoIterator<Item = Answer>) -> Answer {
        let mut result = Answer::Yes;
        for answer in answers {
            match answer {
                Answer::No => return Answer::No,
                Answer::Unknown => result = Answer::Unknown,
                Answer::Yes => {}
            }
        }
        result
    }

    /// Returns `Yes` if one answer is `Yes`, `No` if every answer is `No`, and `Unknown` otherwise. Without answers, it is `No`.
    pub fn any(answers: impl IntoIterator<Item = Answer>) -> Answer {
        let mut result = Answer::No;
        for answer in answers {
            match answer {
                Answer::Yes => return Answer::Yes,
                Answer::Unknown => result = Answer::Unknown,
                Answer::No => {}
            }
        }
        result
    }

    /// Returns true for `Yes`.
    pub fn is_yes(self) -> bool {
        self == Answer::Yes
    }

    /// Returns true for `No`.
    pub fn is_no(self) -> bool {
        self == Answer::No
    }

    /// Returns true for `Unknown`.
    pub fn is_unknown(self) -> bool {
        self == Answer::Unknown
    }

    /// Returns the answer as a boolean, or `None` if it is unknown.
    pub fn known(self) -> Option<bool> {
        match self {
            Answer::Yes => Some(true),
            Answer::No => Some(false),
            Answer::Unknown => None,
        }
    }
}

impl Not for Answer {
    type Output = Answer;

    fn not(self) -> Answer {
        match self {
            Answer::Yes => Answer::No,
            Answer::No => Answer::Yes,
            Answer::Unknown => Answer::Unknown,
        }
    }
}

impl From<bool> for Answer {
    fn from(value: bool) -> Answer {
        if value { Answer::Yes } else { Answer::No }
    }
}

impl From<Option<bool>> for Answer {
    fn from(value: Option<bool>) -> Answer {
        value.map_or(Answer::Unknown, Answer::from)
    }
}

#[cfg(test)]
mod tests {
    use super::Answer::{self, No, Unknown, Yes};

    #[test]
    fn unknown_decides_nothing_and_hides_nothing() {
        let each = [Yes, No, Unknown];
        for one in each {
            for other in each {
                let all = Answer::all([one, other]);
                let any = Answer::any([one, other]);
                assert_eq!(!all, Answer::any([!one, !other]), "{one:?} {other:?}");
                assert_eq!(all.is_no(), one.is_no() || other.is_no());
                assert_eq!(any.is_yes(), one.is_yes() || other.is_yes());
                assert_eq!(all.is_yes(), one.is_yes() && other.is_yes());
            }
        }
        assert_eq!((Answer::all([]), Answer::any([])), (Yes, No));
    }

    #[test]
    fn booleans_come_back() {
        for value in [Some(true), Some(false), None] {
            assert_eq!(Answer::from(value).known(), value);
        }
        for (answer, is_yes, is_no, is_unknown) in
            [(Yes, true, false, false), (No, false, true, false), (Unknown, false, false, true)]
        {
            assert_eq!(
                (answer.is_yes(), answer.is_no(), answer.is_unknown()),
                (is_yes, is_no, is_unknown)
            );
        }
        assert_eq!((Answer::from(true), Answer::from(false)), (Yes, No));
        assert_eq!((Answer::from(Some(true)), Answer::from(None)), (Yes, Unknown));
    }
}
