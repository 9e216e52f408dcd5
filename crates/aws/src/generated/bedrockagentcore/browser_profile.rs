// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::BrowserProfile`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::BrowserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browserprofile.html)
#[must_use]
pub struct BrowserProfile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BrowserProfile<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BrowserProfile(Properties_::new(), PhantomData_) }
}
impl<S0> BrowserProfile<S0> {
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BrowserProfile<Set_> { self.0.put("Name", value.into_node()); BrowserProfile(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BrowserProfile> for BrowserProfile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for BrowserProfile<S0> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::BrowserProfile";
    type Handle = BrowserProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BrowserProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BrowserProfileRef(Id_);
impl From<Id_> for BrowserProfileRef { #[inline] fn from(id: Id_) -> Self { BrowserProfileRef(id) } }
impl AsRef<Id_> for BrowserProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BrowserProfileRef {
    /// `Ref`: `ProfileId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastSavedAt`
    #[inline] pub fn last_saved_at(&self) -> Value_<String> { self.0.attribute("LastSavedAt") }
    /// `Fn::GetAtt` `LastSavedBrowserId`
    #[inline] pub fn last_saved_browser_id(&self) -> Value_<String> { self.0.attribute("LastSavedBrowserId") }
    /// `Fn::GetAtt` `LastSavedBrowserSessionId`
    #[inline] pub fn last_saved_browser_session_id(&self) -> Value_<String> { self.0.attribute("LastSavedBrowserSessionId") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `ProfileArn`
    #[inline] pub fn profile_arn(&self) -> Value_<String> { self.0.attribute("ProfileArn") }
    /// `Fn::GetAtt` `ProfileId`
    #[inline] pub fn profile_id(&self) -> Value_<String> { self.0.attribute("ProfileId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
