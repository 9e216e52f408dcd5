//! A macro that defines the metrics of a construct.

/// Defines a type with a method for each metric that AWS documents, and `metric` for others.
macro_rules! metrics {
    (
        $(#[$outer:meta])* $name:ident($namespace:literal)
        { $($(#[doc = $doc:literal])+ $method:ident: $metric:literal, $statistic:ident;)* }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Debug)]
        pub struct $name {
            dimensions: Vec<(&'static str, stanchion_template::Value<String>)>,
        }

        impl $name {
            pub(crate) fn new(
                dimensions: impl Into<Vec<(&'static str, stanchion_template::Value<String>)>>,
            ) -> $name {
                $name { dimensions: dimensions.into() }
            }

            /// Returns a metric by its name.
            pub fn metric(
                &self,
                name: impl Into<String>,
                statistic: $crate::cloudwatch::Statistic,
            ) -> $crate::cloudwatch::Metric {
                let metric = $crate::cloudwatch::Metric::new($namespace, name, statistic);
                let dimensions = self.dimensions.iter().cloned();
                dimensions.fold(metric, |metric, (name, value)| metric.dimension(name, value))
            }

            $(
                $(#[doc = $doc])+
                pub fn $method(&self) -> $crate::cloudwatch::Metric {
                    self.metric($metric, $crate::cloudwatch::Statistic::$statistic)
                }
            )*
        }
    };
}
pub(crate) use metrics;
