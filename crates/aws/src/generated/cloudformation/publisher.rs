// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::Publisher`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::Publisher`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html)
#[must_use]
pub struct Publisher<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Publisher<Missing_<super::required::accept_terms_and_conditions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Publisher(Properties_::new(), PhantomData_) }
}
impl<S0> Publisher<S0> {
    /// Sets `AcceptTermsAndConditions`. Required. An update replaces the resource.
    #[inline] pub fn accept_terms_and_conditions(mut self, value: impl IntoValue_<bool>) -> Publisher<Set_> { self.0.put("AcceptTermsAndConditions", value.into_node()); Publisher(self.0, PhantomData_) }
    /// Sets `ConnectionArn`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn connection_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Publisher> for Publisher<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Publisher<S0> {
    const TYPE: &'static str = "AWS::CloudFormation::Publisher";
    type Handle = PublisherRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Publisher`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PublisherRef(Id_);
impl From<Id_> for PublisherRef { #[inline] fn from(id: Id_) -> Self { PublisherRef(id) } }
impl AsRef<Id_> for PublisherRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PublisherRef {
    /// `Ref`: `PublisherId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IdentityProvider`
    #[inline] pub fn identity_provider(&self) -> Value_<String> { self.0.attribute("IdentityProvider") }
    /// `Fn::GetAtt` `PublisherId`
    #[inline] pub fn publisher_id(&self) -> Value_<String> { self.0.attribute("PublisherId") }
    /// `Fn::GetAtt` `PublisherProfile`
    #[inline] pub fn publisher_profile(&self) -> Value_<String> { self.0.attribute("PublisherProfile") }
    /// `Fn::GetAtt` `PublisherStatus`
    #[inline] pub fn publisher_status(&self) -> Value_<String> { self.0.attribute("PublisherStatus") }
}
