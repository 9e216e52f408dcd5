// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::SdiSource`

use stanchion_template::generated::*;

/// `AWS::MediaLive::SdiSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html)
#[must_use]
pub struct SdiSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SdiSource<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SdiSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SdiSource<S0, S1> {
    /// Sets `Mode`. The values are constants of [`SdiSourceMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<SdiSourceMode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SdiSource<Set_, S1> { self.0.put("Name", value.into_node()); SdiSource(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`SdiSourceType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SdiSourceType>) -> SdiSource<S0, Set_> { self.0.put("Type", value.into_node()); SdiSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SdiSource> for SdiSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SdiSource<S0, S1> {
    const TYPE: &'static str = "AWS::MediaLive::SdiSource";
    type Handle = SdiSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SdiSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SdiSourceRef(Id_);
impl From<Id_> for SdiSourceRef { #[inline] fn from(id: Id_) -> Self { SdiSourceRef(id) } }
impl AsRef<Id_> for SdiSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SdiSourceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Inputs`
    #[inline] pub fn inputs(&self) -> Value_<Vec<String>> { self.0.list_attribute("Inputs") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// Values of `AWS::MediaLive::SdiSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html)
#[derive(Debug)]
pub enum SdiSourceMode {}
impl SdiSourceMode {
    /// `QUADRANT`
    pub const QUADRANT: Value_<SdiSourceMode> = Value_::constant("QUADRANT");
    /// `INTERLEAVE`
    pub const INTERLEAVE: Value_<SdiSourceMode> = Value_::constant("INTERLEAVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SdiSourceMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaLive::SdiSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html)
#[derive(Debug)]
pub enum SdiSourceType {}
impl SdiSourceType {
    /// `SINGLE`
    pub const SINGLE: Value_<SdiSourceType> = Value_::constant("SINGLE");
    /// `QUAD`
    pub const QUAD: Value_<SdiSourceType> = Value_::constant("QUAD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SdiSourceType> { Value_::from_node(value.into_node()) }
}
