// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS::StreamKey`

use stanchion_template::generated::*;

/// `AWS::IVS::StreamKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html)
#[must_use]
pub struct StreamKey<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StreamKey<Missing_<super::required::channel_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StreamKey(Properties_::new(), PhantomData_) }
}
impl<S0> StreamKey<S0> {
    /// Sets `ChannelArn`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn channel_arn(mut self, value: impl IntoValue_<String>) -> StreamKey<Set_> { self.0.put("ChannelArn", value.into_node()); StreamKey(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<StreamKey> for StreamKey<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for StreamKey<S0> {
    const TYPE: &'static str = "AWS::IVS::StreamKey";
    type Handle = StreamKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StreamKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StreamKeyRef(Id_);
impl From<Id_> for StreamKeyRef { #[inline] fn from(id: Id_) -> Self { StreamKeyRef(id) } }
impl AsRef<Id_> for StreamKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StreamKeyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Value`
    #[inline] pub fn value(&self) -> Value_<String> { self.0.attribute("Value") }
}
