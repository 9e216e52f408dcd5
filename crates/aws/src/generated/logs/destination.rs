// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::Destination`

use stanchion_template::generated::*;

/// `AWS::Logs::Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html)
#[must_use]
pub struct Destination<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Destination<Missing_<super::required::destination_name>, Missing_<super::required::role_arn>, Missing_<super::required::target_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Destination(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Destination<S0, S1, S2> {
    /// Sets `DestinationName`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn destination_name(mut self, value: impl IntoValue_<String>) -> Destination<Set_, S1, S2> { self.0.put("DestinationName", value.into_node()); Destination(self.0, PhantomData_) }
    /// Sets `DestinationPolicy`. At least 1 character.
    #[inline] pub fn destination_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationPolicy", value.into_node()); self }
    /// Sets `RoleArn`. Required. At least 1 character.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Destination<S0, Set_, S2> { self.0.put("RoleArn", value.into_node()); Destination(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetArn`. Required. At least 1 character.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> Destination<S0, S1, Set_> { self.0.put("TargetArn", value.into_node()); Destination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Destination> for Destination<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Destination<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Logs::Destination";
    type Handle = DestinationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Destination`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DestinationRef(Id_);
impl From<Id_> for DestinationRef { #[inline] fn from(id: Id_) -> Self { DestinationRef(id) } }
impl AsRef<Id_> for DestinationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DestinationRef {
    /// `Ref`: `DestinationName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
