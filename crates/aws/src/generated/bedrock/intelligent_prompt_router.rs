// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::IntelligentPromptRouter`

use stanchion_template::generated::*;

/// `AWS::Bedrock::IntelligentPromptRouter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-intelligentpromptrouter.html)
#[must_use]
pub struct IntelligentPromptRouter<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IntelligentPromptRouter<Missing_<super::required::fallback_model>, Missing_<super::required::models>, Missing_<super::required::prompt_router_name>, Missing_<super::required::routing_criteria>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntelligentPromptRouter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IntelligentPromptRouter<S0, S1, S2, S3> {
    /// Sets `Description`. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FallbackModel`. Required. An update replaces the resource.
    #[inline] pub fn fallback_model(mut self, value: impl IntoValue_<PromptRouterTargetModel>) -> IntelligentPromptRouter<Set_, S1, S2, S3> { self.0.put("FallbackModel", value.into_node()); IntelligentPromptRouter(self.0, PhantomData_) }
    /// Sets `Models`. Required. An update replaces the resource.
    #[inline] pub fn models(mut self, value: impl IntoValue_<Vec<PromptRouterTargetModel>>) -> IntelligentPromptRouter<S0, Set_, S2, S3> { self.0.put("Models", value.into_node()); IntelligentPromptRouter(self.0, PhantomData_) }
    /// Sets `PromptRouterName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn prompt_router_name(mut self, value: impl IntoValue_<String>) -> IntelligentPromptRouter<S0, S1, Set_, S3> { self.0.put("PromptRouterName", value.into_node()); IntelligentPromptRouter(self.0, PhantomData_) }
    /// Sets `RoutingCriteria`. Required. An update replaces the resource.
    #[inline] pub fn routing_criteria(mut self, value: impl IntoValue_<RoutingCriteria>) -> IntelligentPromptRouter<S0, S1, S2, Set_> { self.0.put("RoutingCriteria", value.into_node()); IntelligentPromptRouter(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IntelligentPromptRouter> for IntelligentPromptRouter<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for IntelligentPromptRouter<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Bedrock::IntelligentPromptRouter";
    type Handle = IntelligentPromptRouterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IntelligentPromptRouter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntelligentPromptRouterRef(Id_);
impl From<Id_> for IntelligentPromptRouterRef { #[inline] fn from(id: Id_) -> Self { IntelligentPromptRouterRef(id) } }
impl AsRef<Id_> for IntelligentPromptRouterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntelligentPromptRouterRef {
    /// `Ref`: `PromptRouterArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `PromptRouterArn`
    #[inline] pub fn prompt_router_arn(&self) -> Value_<String> { self.0.attribute("PromptRouterArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Bedrock::IntelligentPromptRouter.PromptRouterTargetModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-intelligentpromptrouter-promptroutertargetmodel.html)
#[must_use]
pub struct PromptRouterTargetModel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PromptRouterTargetModel<Missing_<super::required::model_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PromptRouterTargetModel(Properties_::new(), PhantomData_) }
}
impl<S0> PromptRouterTargetModel<S0> {
    /// Sets `ModelArn`. Required. 1 to 2048 characters.
    #[inline] pub fn model_arn(mut self, value: impl IntoValue_<String>) -> PromptRouterTargetModel<Set_> { self.0.put("ModelArn", value.into_node()); PromptRouterTargetModel(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PromptRouterTargetModel> for PromptRouterTargetModel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::IntelligentPromptRouter.RoutingCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-intelligentpromptrouter-routingcriteria.html)
#[must_use]
pub struct RoutingCriteria<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RoutingCriteria<Missing_<super::required::response_quality_difference>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingCriteria(Properties_::new(), PhantomData_) }
}
impl<S0> RoutingCriteria<S0> {
    /// Sets `ResponseQualityDifference`. Required. 0 to 100.
    #[inline] pub fn response_quality_difference(mut self, value: impl IntoValue_<f64>) -> RoutingCriteria<Set_> { self.0.put("ResponseQualityDifference", value.into_node()); RoutingCriteria(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RoutingCriteria> for RoutingCriteria<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
