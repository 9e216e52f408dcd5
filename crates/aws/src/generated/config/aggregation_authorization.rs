// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config::AggregationAuthorization`

use stanchion_template::generated::*;

/// `AWS::Config::AggregationAuthorization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html)
#[must_use]
pub struct AggregationAuthorization<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AggregationAuthorization<Missing_<super::required::authorized_account_id>, Missing_<super::required::authorized_aws_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AggregationAuthorization(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AggregationAuthorization<S0, S1> {
    /// Sets `AuthorizedAccountId`. Required. An update replaces the resource.
    #[inline] pub fn authorized_account_id(mut self, value: impl IntoValue_<String>) -> AggregationAuthorization<Set_, S1> { self.0.put("AuthorizedAccountId", value.into_node()); AggregationAuthorization(self.0, PhantomData_) }
    /// Sets `AuthorizedAwsRegion`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn authorized_aws_region(mut self, value: impl IntoValue_<String>) -> AggregationAuthorization<S0, Set_> { self.0.put("AuthorizedAwsRegion", value.into_node()); AggregationAuthorization(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AggregationAuthorization> for AggregationAuthorization<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AggregationAuthorization<S0, S1> {
    const TYPE: &'static str = "AWS::Config::AggregationAuthorization";
    type Handle = AggregationAuthorizationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AggregationAuthorization`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AggregationAuthorizationRef(Id_);
impl From<Id_> for AggregationAuthorizationRef { #[inline] fn from(id: Id_) -> Self { AggregationAuthorizationRef(id) } }
impl AsRef<Id_> for AggregationAuthorizationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AggregationAuthorizationRef {
    /// `Ref`: `AuthorizedAccountId|AuthorizedAwsRegion`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AggregationAuthorizationArn`
    #[inline] pub fn aggregation_authorization_arn(&self) -> Value_<String> { self.0.attribute("AggregationAuthorizationArn") }
}
