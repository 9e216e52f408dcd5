// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::CloudWatchAlarmTemplateGroup`

use stanchion_template::generated::*;

/// `AWS::MediaLive::CloudWatchAlarmTemplateGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplategroup.html)
#[must_use]
pub struct CloudWatchAlarmTemplateGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchAlarmTemplateGroup<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchAlarmTemplateGroup(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchAlarmTemplateGroup<S0> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CloudWatchAlarmTemplateGroup<Set_> { self.0.put("Name", value.into_node()); CloudWatchAlarmTemplateGroup(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CloudWatchAlarmTemplateGroup> for CloudWatchAlarmTemplateGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CloudWatchAlarmTemplateGroup<S0> {
    const TYPE: &'static str = "AWS::MediaLive::CloudWatchAlarmTemplateGroup";
    type Handle = CloudWatchAlarmTemplateGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CloudWatchAlarmTemplateGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CloudWatchAlarmTemplateGroupRef(Id_);
impl From<Id_> for CloudWatchAlarmTemplateGroupRef { #[inline] fn from(id: Id_) -> Self { CloudWatchAlarmTemplateGroupRef(id) } }
impl AsRef<Id_> for CloudWatchAlarmTemplateGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CloudWatchAlarmTemplateGroupRef {
    /// `Ref`: `Identifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
}
