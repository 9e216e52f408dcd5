// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsGuru::LogAnomalyDetectionIntegration`

use stanchion_template::generated::*;

/// `AWS::DevOpsGuru::LogAnomalyDetectionIntegration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-loganomalydetectionintegration.html)
#[must_use]
pub struct LogAnomalyDetectionIntegration(Properties_);
impl LogAnomalyDetectionIntegration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogAnomalyDetectionIntegration(Properties_::new()) }
}
impl LogAnomalyDetectionIntegration {
}
impl IntoValue_<LogAnomalyDetectionIntegration> for LogAnomalyDetectionIntegration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for LogAnomalyDetectionIntegration {
    const TYPE: &'static str = "AWS::DevOpsGuru::LogAnomalyDetectionIntegration";
    type Handle = LogAnomalyDetectionIntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LogAnomalyDetectionIntegration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LogAnomalyDetectionIntegrationRef(Id_);
impl From<Id_> for LogAnomalyDetectionIntegrationRef { #[inline] fn from(id: Id_) -> Self { LogAnomalyDetectionIntegrationRef(id) } }
impl AsRef<Id_> for LogAnomalyDetectionIntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LogAnomalyDetectionIntegrationRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
}
