// Made by `cargo xtask generate`; do not edit.
//! `AWS::Amplify::Webhook`

use stanchion_template::generated::*;

/// `AWS::Amplify::Webhook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-webhook.html)
#[must_use]
pub struct Webhook<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Webhook<Missing_<super::required::branch_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Webhook(Properties_::new(), PhantomData_) }
}
impl<S0> Webhook<S0> {
    /// Sets `AppId`. 1 to 20 characters. An update replaces the resource.
    #[inline] pub fn app_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppId", value.into_node()); self }
    /// Sets `BranchName`. Required. 1 to 255 characters.
    #[inline] pub fn branch_name(mut self, value: impl IntoValue_<String>) -> Webhook<Set_> { self.0.put("BranchName", value.into_node()); Webhook(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Webhook> for Webhook<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Webhook<S0> {
    const TYPE: &'static str = "AWS::Amplify::Webhook";
    type Handle = WebhookRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Webhook`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WebhookRef(Id_);
impl From<Id_> for WebhookRef { #[inline] fn from(id: Id_) -> Self { WebhookRef(id) } }
impl AsRef<Id_> for WebhookRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WebhookRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `WebhookId`
    #[inline] pub fn webhook_id(&self) -> Value_<String> { self.0.attribute("WebhookId") }
    /// `Fn::GetAtt` `WebhookUrl`
    #[inline] pub fn webhook_url(&self) -> Value_<String> { self.0.attribute("WebhookUrl") }
}
