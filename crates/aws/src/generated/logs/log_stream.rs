// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::LogStream`

use stanchion_template::generated::*;

/// `AWS::Logs::LogStream`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html)
#[must_use]
pub struct LogStream<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LogStream<Missing_<super::required::log_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogStream(Properties_::new(), PhantomData_) }
}
impl<S0> LogStream<S0> {
    /// Sets `LogGroupName`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> LogStream<Set_> { self.0.put("LogGroupName", value.into_node()); LogStream(self.0, PhantomData_) }
    /// Sets `LogStreamName`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn log_stream_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogStreamName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LogStream> for LogStream<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LogStream<S0> {
    const TYPE: &'static str = "AWS::Logs::LogStream";
    type Handle = LogStreamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LogStream`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LogStreamRef(Id_);
impl From<Id_> for LogStreamRef { #[inline] fn from(id: Id_) -> Self { LogStreamRef(id) } }
impl AsRef<Id_> for LogStreamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LogStreamRef {
    /// `Ref`: `LogStreamName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
