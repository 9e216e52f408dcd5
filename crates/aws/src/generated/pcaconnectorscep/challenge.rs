// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCAConnectorSCEP::Challenge`

use stanchion_template::generated::*;

/// `AWS::PCAConnectorSCEP::Challenge`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-challenge.html)
#[must_use]
pub struct Challenge<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Challenge<Missing_<super::required::connector_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Challenge(Properties_::new(), PhantomData_) }
}
impl<S0> Challenge<S0> {
    /// Sets `ConnectorArn`. Required. 5 to 200 characters. An update replaces the resource.
    #[inline] pub fn connector_arn(mut self, value: impl IntoValue_<String>) -> Challenge<Set_> { self.0.put("ConnectorArn", value.into_node()); Challenge(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Challenge> for Challenge<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Challenge<S0> {
    const TYPE: &'static str = "AWS::PCAConnectorSCEP::Challenge";
    type Handle = ChallengeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Challenge`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChallengeRef(Id_);
impl From<Id_> for ChallengeRef { #[inline] fn from(id: Id_) -> Self { ChallengeRef(id) } }
impl AsRef<Id_> for ChallengeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChallengeRef {
    /// `Ref`: `ChallengeArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ChallengeArn`
    #[inline] pub fn challenge_arn(&self) -> Value_<String> { self.0.attribute("ChallengeArn") }
}
