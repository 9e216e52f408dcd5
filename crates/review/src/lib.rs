//! Proves what a change of a CloudFormation template means, without AWS.

#![forbid(unsafe_code)]

mod access;
