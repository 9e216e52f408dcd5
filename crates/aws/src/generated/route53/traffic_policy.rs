// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53::TrafficPolicy`

use stanchion_template::generated::*;

/// `AWS::Route53::TrafficPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html)
#[must_use]
pub struct TrafficPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrafficPolicy<Missing_<super::required::document>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrafficPolicy<S0, S1> {
    /// Sets `Comment`. 0 to 1024 characters.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `Document`. Required. 0 to 102400 characters. An update replaces the resource.
    #[inline] pub fn document(mut self, value: impl IntoValue_<String>) -> TrafficPolicy<Set_, S1> { self.0.put("Document", value.into_node()); TrafficPolicy(self.0, PhantomData_) }
    /// Sets `Name`. Required. 0 to 512 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TrafficPolicy<S0, Set_> { self.0.put("Name", value.into_node()); TrafficPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrafficPolicy> for TrafficPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TrafficPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::Route53::TrafficPolicy";
    type Handle = TrafficPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrafficPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrafficPolicyRef(Id_);
impl From<Id_> for TrafficPolicyRef { #[inline] fn from(id: Id_) -> Self { TrafficPolicyRef(id) } }
impl AsRef<Id_> for TrafficPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrafficPolicyRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<i64> { self.0.attribute("Version") }
}
